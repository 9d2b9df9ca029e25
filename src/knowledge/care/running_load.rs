//! How much to run while a plan is under way, by how bad it is, how it behaves and what is torn. All of it is judgement:
//! no trial has compared amounts of running with a sore hip.

use crate::knowledge::facts::findings;
use crate::vocabulary::{Condition as C, FactSet, Finding as F};

/// Running pauses while one of these is present: walking hurts, the pain stops a run or is there from its first steps,
/// it is severe, or something may be torn.
pub const PAUSE_WHILE: FactSet = findings(&[
    F::PainWalking,
    F::Limp,
    F::LimpOrPainWalkingAfter48h,
    F::HardlyWalks,
    F::CannotRun,
    F::ForcesStop,
    F::HurtsFromFirstSteps,
    F::SeverePain,
    F::FeltPop,
    F::SwellingOrBruising,
    F::PalpableGap,
]);

/// Running pauses for [`TEAR_RESTS_DAYS`](crate::knowledge::thresholds::TEAR_RESTS_DAYS) after one of these may have
/// torn, and is cut from then on.
pub const TEARS: &[C] = &[C::HamstringStrain, C::GlutealStrain, C::RectusFemorisStrain, C::AdductorRelatedGroinPain];

/// What settles by itself in days: no return to running by turns of running and walking is planned for it.
pub const SETTLES_BY_ITSELF: &[C] = &[C::NormalPostRunSoreness];

/// How a tear begins.
pub const BEGINS_AS_A_TEAR: FactSet = findings(&[F::SuddenOnset, F::BeganInSprintKickOrJump, F::StoppedAtOnset]);

/// The distance is cut while one of these is present, however mild the pain: it is not settling, outlasts the run, or
/// comes with a nerve sign or a weak hip.
pub const CUT_WHILE: FactSet = findings(&[
    F::ProgressiveOverWeeks,
    F::WorseWithinDays,
    F::WorseDespiteLessRunning,
    F::SuddenWorsening,
    F::NoBetterAfter2WeeksOff,
    F::WorsensThroughRun,
    F::LingersAfterRun,
    F::WorseDayAfter,
    F::BriskWalkWorseThanRunning,
    F::NumbnessOrTingling,
    F::SkinUnpleasantToTouch,
    F::Burning,
    F::WeaknessFromPain,
    F::MuscleWasting,
    F::Trendelenburg,
    F::SingleLegStancePain,
    F::AbductorWeakness,
    F::HamstringWeakness,
    F::QuadricepsWeakness,
]);
