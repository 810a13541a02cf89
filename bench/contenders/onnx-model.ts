/** Element types of onnx.proto, TensorProto.DataType. */
const elementTypes = { float32: 1, float64: 11 };

/**
 * An ONNX model of one node: `shares = Softmax(scores)` along the last of two axes, whose lengths are left open. An ONNX
 * file is a protobuf message; this one is short enough to be written field by field.
 *
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
export function softmaxModel(dtype: keyof typeof elementTypes): Uint8Array {
  const shape = message(
    field(1, message(field(2, text('row')))),
    field(1, message(field(2, text('column')))),
  );
  const tensor = message(number(1, elementTypes[dtype]), field(2, shape));
  const value = (name: string) => message(field(1, text(name)), field(2, message(field(1, tensor))));
  const axis = message(field(1, text('axis')), number(3, 1), number(20, 2)); // type 2: an integer
  const node = message(
    field(1, text('scores')),
    field(2, text('shares')),
    field(4, text('Softmax')),
    field(5, axis),
  );
  const graph = message(
    field(1, node),
    field(2, text('softmax')),
    field(11, value('scores')),
    field(12, value('shares')),
  );
  const operators = message(number(2, 13)); // version 13 made Softmax work along one axis
  return Uint8Array.from(message(number(1, 8), field(7, graph), field(8, operators)));
}

const text = (value: string) => [...new TextEncoder().encode(value)];
const message = (...fields: number[][]) => fields.flat();
const field = (id: number, content: number[]) => [
  ...variableLength(id * 8 + 2),
  ...variableLength(content.length),
  ...content,
];
const number = (id: number, value: number) => [...variableLength(id * 8), ...variableLength(value)];

/** Seven bits a byte, the lowest first; a set eighth bit says that more follow. */
function variableLength(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...variableLength(Math.floor(value / 128))];
}
