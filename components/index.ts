import BatchAxis from './figures/batch-axis/BatchAxis.astro';
import CliffComb from './figures/cliffs/CliffComb.astro';
import OffsetDrift from './figures/offset-drift/OffsetDrift.astro';
import DecisionRegions from './figures/decision-regions/DecisionRegions.astro';
import LossAndSlope from './figures/loss-and-slope/LossAndSlope.astro';
import ToleranceDial from './figures/tolerance-dial/ToleranceDial.astro';
import OtherBase from './figures/base/OtherBase.astro';
import EntropyCurve from './figures/entropy-curve/EntropyCurve.astro';
import TemperaturePath from './figures/temperature-path/TemperaturePath.astro';
import ExpCurve from './figures/exp-curve/ExpCurve.astro';
import HonestAxis from './figures/honest-axis/HonestAxis.astro';
import Nudge from './figures/nudge/Nudge.astro';
import ScaleFan from './figures/scale-fan/ScaleFan.astro';
import Simplex from './figures/simplex/Simplex.astro';
import ThreeWays from './figures/three-ways/ThreeWays.astro';
import WholeBar from './figures/whole-bar/WholeBar.astro';
import WorkedSoftmax from './figures/worked/WorkedSoftmax.astro';
import WrongBadges from './figures/wrong-badges/WrongBadges.astro';
import TensorFlowHere from './libraries/TensorFlowHere.astro';
import Cell from './notebook/Cell.astro';
import CodeListing from './notebook/CodeListing.astro';
import SeedCode from './notebook/SeedCode.astro';
import Value from './notebook/Value.astro';
import Exponential from './prose/Exponential.astro';
import Note from './prose/Note.astro';
import Predict from './prose/Predict.astro';
import Score from './prose/Score.astro';
import SeedClaim from './prose/SeedClaim.astro';
import Share from './prose/Share.astro';
import Sources from './prose/Sources.astro';
import Term from './prose/Term.astro';

/** What a chapter can use without an import. Cell, SeedCode and CodeListing are made from fences. */
export const components = {
  Cell,
  CodeListing,
  SeedCode,
  Value,
  Exponential,
  Note,
  Predict,
  Score,
  SeedClaim,
  Share,
  Sources,
  Term,
  ExpCurve,
  HonestAxis,
  Nudge,
  OtherBase,
  ScaleFan,
  Simplex,
  TensorFlowHere,
  ToleranceDial,
  DecisionRegions,
  LossAndSlope,
  BatchAxis,
  ThreeWays,
  WholeBar,
  CliffComb,
  OffsetDrift,
  WorkedSoftmax,
  WrongBadges,
  TemperaturePath,
  EntropyCurve,
};
