import OtherBase from './figures/base/OtherBase.astro';
import BatchAxis from './figures/batch-axis/BatchAxis.astro';
import CliffComb from './figures/cliffs/CliffComb.astro';
import DecisionRegions from './figures/decision-regions/DecisionRegions.astro';
import EntropyCurve from './figures/entropy-curve/EntropyCurve.astro';
import ExpCurve from './figures/exp-curve/ExpCurve.astro';
import HonestAxis from './figures/honest-axis/HonestAxis.astro';
import JacobianMap from './figures/jacobian-map/JacobianMap.astro';
import LossAndSlope from './figures/loss-and-slope/LossAndSlope.astro';
import LinkedParts from './figures/linked/LinkedParts.astro';
import Nudge from './figures/nudge/Nudge.astro';
import OffsetDrift from './figures/offset-drift/OffsetDrift.astro';
import ScaleFan from './figures/scale-fan/ScaleFan.astro';
import Simplex from './figures/simplex/Simplex.astro';
import SimplexSlopes from './figures/simplex-slopes/SimplexSlopes.astro';
import TemperaturePath from './figures/temperature-path/TemperaturePath.astro';
import ThreeWays from './figures/three-ways/ThreeWays.astro';
import ToleranceDial from './figures/tolerance-dial/ToleranceDial.astro';
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
import Table from './prose/Table.astro';
import Term from './prose/Term.astro';

/** What a chapter can use without an import. Cell, SeedCode and CodeListing are made from fences, table from a table. */
export const components = {
  BatchAxis,
  Cell,
  CliffComb,
  CodeListing,
  DecisionRegions,
  EntropyCurve,
  ExpCurve,
  Exponential,
  HonestAxis,
  JacobianMap,
  LinkedParts,
  LossAndSlope,
  Note,
  Nudge,
  OffsetDrift,
  OtherBase,
  Predict,
  ScaleFan,
  Score,
  SeedClaim,
  SeedCode,
  Share,
  Simplex,
  SimplexSlopes,
  Sources,
  table: Table,
  TemperaturePath,
  TensorFlowHere,
  Term,
  ThreeWays,
  ToleranceDial,
  Value,
  WholeBar,
  WorkedSoftmax,
  WrongBadges,
};
