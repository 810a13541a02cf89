"""The vectors, cliffs and tables that the chapters speak about."""

import math

from mpmath import mp, mpf

from draws import randn
from precise import digits, entropy, jacobian, log_softmax, log_sum_exp, softmax

LN2, LN3 = math.log(2), math.log(3)

VECTORS = [
    [0, 1],
    [1, 2],
    [1, 2, 3],
    [101, 102, 103],
    [1, 2, 3, 4],
    [1, 2, 1],
    [3, 1, 0.2],
    [1, -2, 0],
    [0.5, -1, 0],
    [-0.8, -5, 0.5, 1.5, 3.4, -2.3, 2.5],
    [123, 456, 789],
    [1000, 1],
    [1000, 0],
    [100, 0, 0, 0],
    [0, LN2, LN3],
    [0.1, 0.2, 0.3],
    [10, 20, 30],
    [1, 2, 30],
    [1, 2, -3],
    [709, 709, 709],
    [-1000, -1000],
    [-745, -744],
    [-746, -747],
    [800, 1, 1],
    [710, 1],
    [10, 0, 0],
    [3, 2, 1],
    [0, 0, 0, 0, 0, 0, 0],
    [1e15 + 1, 1e15 + 2, 1e15 + 3],
]


def compute():
    seed_vector = randn(10, 0)
    return {
        "vectors": [known(scores) for scores in VECTORS + [seed_vector]],
        "temperatures": [tempered([1, 2, 3], t) for t in [0.01, 0.5, 2, 5, 10, 100]]
        + [tempered([3, 2, 0], t) for t in [0.1, 1, 5, 100]],
        "middle": middle(),
        "jacobian": known_jacobian(),
        "crossEntropy": [known_loss([1, 2, 3], 0), known_loss([10, 0, 0], 1), known_loss([1000, 0], 1)],
        "squaredError": digits(squared_error_gradient([10, 0, 0], 1)),
        "doubleSoftmax": [double_softmax(n) for n in [2, 3, 4, 5, 10, 100, 1000]],
        "labelSmoothing": [label_smoothing(n, mpf(1) / 10) for n in [3, 10]],
        "divisionFree": [division_free(offset) for offset in [0, 1e3, 1e6, 1e9, 1e12, 1e15]],
        "cliffs": cliffs(),
        "chiSquare": [
            [freedom, level, digits(chi_square(freedom, mpf(level)), 8)]
            for freedom in [2, 3, 4, 9]
            for level in ["0.999", "0.9999", "0.999999"]
        ],
        "sparsemax": [
            {"scores": scores, "shares": digits(sparsemax(scores))}
            for scores in [[1, 2, 3], [0.1, 0.2, 0.3], [0, 0.5, 1], [1, 1, 1], [0, 0.9], [3, 2.5, -1, 2.75]]
        ],
        "offByOne": [
            {
                "scores": scores,
                "shares": digits(softmax(scores + [0])[:-1]),
                "sum": digits(mp.fsum(softmax(scores + [0])[:-1])),
            }
            for scores in [[1, 2, 3], [-10, -10, -10], [0, 0], [-800, 1]]
        ],
        "online": online([1, 2, 3]),
        "seedVector": seed_facts(seed_vector),
    }


def known(scores):
    return {
        "scores": scores,
        "logSumExp": digits(log_sum_exp(scores)),
        "softmax": digits(softmax(scores)),
        "logSoftmax": digits(log_softmax(scores)),
        "entropy": digits(entropy(softmax(scores))),
    }


def tempered(scores, temperature):
    p = softmax(scores, temperature)
    mean = mp.fsum(share * score for share, score in zip(p, scores))
    variance = mp.fsum(share * (score - mean) ** 2 for share, score in zip(p, scores))
    return {
        "scores": scores,
        "temperature": temperature,
        "softmax": digits(p),
        "logSumExp": digits(log_sum_exp(scores, temperature)),
        "entropySlope": digits(variance / mpf(temperature) ** 3),
    }


def middle():
    """The temperature at which the middle one of [3, 2, 0] has its largest share."""
    temperature = 3 / mp.log(2)
    return {"temperature": digits(temperature), "share": digits(softmax([3, 2, 0], temperature)[1])}


def known_jacobian():
    rows = jacobian([1, 2, 3])
    eigenvalues = sorted(mp.eigsy(mp.matrix(rows), eigvals_only=True))
    return {
        "scores": [1, 2, 3],
        "rows": digits(rows),
        "eigenvalues": digits([mp.chop(value, tol=mpf(10) ** -40) for value in eigenvalues]),
        "trace": digits(mp.fsum(rows[i][i] for i in range(3))),
    }


def known_loss(logits, label):
    gradient = [share - (i == label) for i, share in enumerate(softmax(logits))]
    return {
        "logits": logits,
        "label": label,
        "loss": digits(-log_softmax(logits)[label]),
        "gradient": digits(gradient),
    }


def squared_error_gradient(logits, label):
    p = softmax(logits)
    outer = [2 * (share - (i == label)) for i, share in enumerate(p)]
    rows = jacobian(logits)
    return [mp.fsum(outer[i] * rows[i][j] for i in range(len(p))) for j in range(len(p))]


def double_softmax(n):
    return {
        "n": n,
        "atFirst": digits(mp.log(n)),
        "floor": digits(mp.log(1 + (n - 1) / mp.e)),
        "largestShare": digits(mp.e / (mp.e + n - 1)),
    }


def label_smoothing(n, amount):
    low = amount / n
    high = 1 - amount + low
    return {"n": n, "floor": digits(entropy([high] + [low] * (n - 1))), "gap": digits(mp.log(high / low))}


def division_free(offset):
    """The sum of exp(x − LSE) when LSE has been rounded to a double."""
    scores = [offset + k for k in [1, 2, 3]]
    rounded = mpf(float(log_sum_exp(scores)))
    return {"offset": offset, "sum": digits(mp.fsum(mp.exp(mpf(score) - rounded) for score in scores))}


FORMATS = {"float64": (53, 1024), "float32": (24, 128), "float16": (11, 16), "bfloat16": (8, 128)}


def cliffs():
    found = {}
    for name, (precision, exponent) in FORMATS.items():
        largest = (2 - mpf(2) ** (1 - precision)) * mpf(2) ** (exponent - 1)
        normal = mpf(2) ** (2 - exponent)
        subnormal = normal * mpf(2) ** (1 - precision)
        found[name] = {
            "largest": digits(largest),
            "lnLargest": digits(mp.log(largest)),
            "lnSmallestNormal": digits(mp.log(normal)),
            "lnSmallest": digits(mp.log(subnormal)),
            "becomesZeroBelow": digits(mp.log(subnormal / 2)),
            "topShareIsOneFromGap": digits(precision * mp.log(2)),
        }
    found["equalSumsOverflowAbove"] = [
        [n, digits(mp.log(largest_double()) - mp.log(n))] for n in [2, 3, 10, 1000, 50257]
    ]
    found["expAt"] = [
        [x, digits(mp.exp(mpf(x)))]
        for x in [709.782712893384, 88.72283172607422, 11.0859375, -745.1332191019411]
    ]
    return found


def largest_double():
    return (2 - mpf(2) ** -52) * mpf(2) ** 1023


def chi_square(freedom, level):
    """The value that a chi-square variable exceeds with probability 1 − level."""

    def excess(x):
        return mp.log(mp.gammainc(mpf(freedom) / 2, x / 2, mp.inf, regularized=True)) - mp.log(1 - level)

    return mp.findroot(excess, (mpf(20), mpf(25)), tol=mpf(10) ** -30)


def sparsemax(scores):
    descending = sorted(map(mpf, scores), reverse=True)
    for k in range(len(descending), 0, -1):
        threshold = (mp.fsum(descending[:k]) - 1) / k
        if descending[k - 1] > threshold:
            return [max(mpf(score) - threshold, mpf(0)) for score in scores]


def online(scores):
    top, total = mpf(scores[0]), mpf(1)
    trace = [[digits(top), digits(total)]]
    for score in scores[1:]:
        new_top = max(top, score)
        total = total * mp.exp(top - new_top) + mp.exp(score - new_top)
        top = new_top
        trace.append([digits(top), digits(total)])
    return trace


def seed_facts(scores):
    p = softmax(scores)
    x_sorted, p_sorted = sorted(map(mpf, scores)), sorted(p)
    slopes = [(p_sorted[i + 1] - p_sorted[i]) / (x_sorted[i + 1] - x_sorted[i]) for i in range(len(p) - 1)]
    return {
        "scores": scores,
        "argsort": sorted(range(len(scores)), key=scores.__getitem__),
        "ranges": digits([x_sorted[-1] - x_sorted[0], p_sorted[-1] - p_sorted[0]]),
        "topSteps": digits([x_sorted[-1] - x_sorted[-2], p_sorted[-1] - p_sorted[-2]]),
        "steepest": digits(max(slopes)),
    }
