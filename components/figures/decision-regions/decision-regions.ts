import { counted } from '../../../src/checks/counted.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { partOf, setAll, write } from '../set-all.ts';
import { ninePoints, type Point } from './classifier.ts';
import { dragSpot } from './drag-spot.ts';
import { paces, startPace } from './pace.ts';
import {
  lossMarks,
  mostPoints,
  planeMarks,
  pointWords,
  stateWords,
  tableMarks,
  type Scene,
} from './picture.ts';
import { reach } from './plane.ts';
import { afterKey, oddPoint, placed, withChanged, withoutPoint, withPoint } from './spots.ts';
import { advance, begin, lastStep } from './training.ts';

const slowly = 250; // ms between two updates of what is read and not seen, while the training runs

export function start(figure: HTMLElement): void {
  const scene: Scene = {
    points: ninePoints,
    training: advance(begin, ninePoints, 100),
    twice: false,
    focus: 0,
  };
  const paint = painter(figure);
  const plane = partOf(figure, 'plane');
  const numbers = figure.querySelector<HTMLDetailsElement>('.regions-numbers')!;
  const run = partOf(figure, 'run-training');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const handles = Array.from({ length: mostPoints }, (_, i) => {
    return figure.querySelector<SVGGElement>(`[data-mark="handle-${i}"]`)!;
  });
  let pace = startPace;
  let running = false;
  let seen = true;
  let owed = 0; // steps, with a part of one
  let before = 0;
  let frame = 0;
  let told = 0;

  const change = (next: Partial<Scene>) => {
    Object.assign(scene, next);
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const move = (i: number, at: Point['at']) =>
    change({ points: withChanged(scene.points, i, { at: placed(at) }) });
  const relabel = (label: number) => change({ points: withChanged(scene.points, scene.focus, { label }) });
  const remove = () => {
    const points = withoutPoint(scene.points, scene.focus);
    const focus = Math.min(scene.focus, points.length - 1);
    // the last handle goes away, so the focus must not stay on it
    if (handles.some((handle) => handle === document.activeElement)) handles[focus]?.focus();
    change({ points, focus });
  };
  const add = (point?: Point) => {
    if (scene.points.length === mostPoints) return;
    const points = withPoint(scene.points, point);
    change({ points, focus: points.length - 1 });
  };
  const forward = (steps: number) => change({ training: advance(scene.training, scene.points, steps) });

  function draw(now: number): void {
    frame = 0;
    if (!seen) return;
    if (running) {
      owed += ((now - before) / 1000) * paces[pace]!;
      before = now;
      const steps = Math.min(50, Math.floor(owed)); // after a pause of the page it does not catch up
      owed = Math.min(1, owed - steps);
      if (steps > 0) scene.training = advance(scene.training, scene.points, steps);
      if (scene.training.step === lastStep) setRunning(false);
      else frame = requestAnimationFrame(draw);
    }
    paint(planeMarks(scene));
    paint(lossMarks(scene));
    if (running && now - told < slowly) return;
    told = now;
    tell();
  }

  /** What is read rather than seen; a screen reader can't follow sixty changes a second. */
  function tell(): void {
    if (numbers.open) paint(tableMarks(scene));
    handles.slice(0, scene.points.length).forEach((handle, i) => {
      setAll(handle, {
        'aria-valuenow': String(scene.points[i]!.at[0]),
        'aria-valuetext': pointWords(scene, i),
      });
    });
    figure.querySelectorAll('[data-relabel]').forEach((button, label) => {
      setAll(button, { 'aria-pressed': String(label === scene.points[scene.focus]?.label) });
    });
    const [only, full] = [scene.points.length === 1, scene.points.length === mostPoints];
    const trained = scene.training.step === lastStep;
    switchOff([partOf(figure, 'remove')], only);
    switchOff([partOf(figure, 'add'), partOf(figure, 'add-odd')], full);
    switchOff([run, ...figure.querySelectorAll('[data-steps]')], trained);
    write(partOf(figure, 'state'), running ? 'The training is running.' : stateWords(scene));
  }

  function setRunning(next: boolean): void {
    running = next && !still.matches && scene.training.step < lastStep;
    before = performance.now();
    owed = 0;
    write(run, running ? 'Pause' : 'Run');
    change({});
  }

  handles.forEach((handle, i) => {
    setAll(handle, {
      role: 'slider',
      tabindex: '0',
      'aria-label': `Point ${i + 1}`,
      'aria-roledescription': 'point in the plane',
      'aria-valuemin': String(-reach),
      'aria-valuemax': String(reach),
    });
    handle.addEventListener('focus', () => change({ focus: i }));
    handle.addEventListener('keydown', (event) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      const at = afterKey(key, scene.points[i]!.at);
      if (at) move(i, at);
      else if (/^[012]$/.test(key)) relabel(Number(key));
      else if (key === 'Delete' || key === 'Backspace') remove();
      else return;
      event.preventDefault();
    });
    dragSpot(handle, { plane, start: () => scene.points[i]!.at, move: (at) => move(i, at) });
  });

  const press = (part: string, act: () => void) => partOf(figure, part).addEventListener('click', act);
  press('run-training', () => setRunning(!running));
  press('restart', () => change({ training: begin }));
  press('remove', remove);
  press('add', () => add());
  press('add-odd', () => add(oddPoint));
  press('nine', () => change({ points: ninePoints, focus: 0 }));
  for (const button of figure.querySelectorAll<HTMLElement>('[data-steps]')) {
    button.addEventListener('click', () => forward(Number(button.dataset['steps'])));
  }
  for (const button of figure.querySelectorAll<HTMLElement>('[data-relabel]')) {
    button.addEventListener('click', () => relabel(Number(button.dataset['relabel'])));
  }
  for (const choice of figure.querySelectorAll<HTMLInputElement>('[type="radio"]')) {
    const choose = () => choice.checked && change({ twice: choice.value === 'twice' });
    choice.addEventListener('change', choose);
    choose(); // the reader may have chosen before this code was there
  }
  numbers.addEventListener('toggle', tell);
  // A training that nobody sees waits, and goes on where it was.
  new IntersectionObserver(([entry]) => {
    seen = entry?.isIntersecting ?? true;
    before = performance.now();
    change({});
  }).observe(figure);
  still.addEventListener('change', () => setRunning(false));

  const paceTrack = partOf(figure, 'pace-track');
  const sayPace = makeSlider({
    handle: partOf<SVGGElement>(paceTrack, 'handle'),
    label: 'Steps a second',
    scale: { min: 0, max: paces.length - 1, step: 1, page: 2 },
    value: () => pace,
    text: () => `${counted(paces[pace] ?? 0, 'step')} a second`,
    change: (next) => {
      pace = next;
      write(partOf(figure, 'pace'), String(paces[pace]));
      setAll(paceTrack.querySelector('circle'), { cx: `${(100 * pace) / (paces.length - 1)}%` });
      sayPace();
    },
    tracks: [paceTrack],
  });
  tell();
}

/** Not `disabled`: the button that was pressed last would lose the focus. */
function switchOff(buttons: readonly Element[], off: boolean): void {
  for (const button of buttons) setAll(button, { 'aria-disabled': String(off) });
}
