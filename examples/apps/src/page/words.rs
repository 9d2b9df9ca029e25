//! The few words of the page that the crate's own wording does not have.

/// Stands above the answer.
pub(super) const ABOUT: &str = "Hip pain after running";

pub(super) const QUESTIONS: &str = "All open safety questions";
/// In place of the wording's own sentence, which speaks of the full report. `{count}`.
pub(super) const ALL_QUESTIONS: &str = "All {count} open safety questions are listed further down.";

pub(super) const BODY_MAP: &str = "Where it hurts, on the body";
pub(super) const FRONT: &str = "Front";
pub(super) const BACK: &str = "Back";
pub(super) const IN_THE_MIDDLE: &str = "in the middle";
pub(super) const SIDE_NOT_TOLD: &str = "side not told, so shown on both";
pub(super) const NO_PLACE: &str = "No place was named, so nothing is marked.";
/// What the two ways of drawing a place mean.
pub(super) const FILLED: &str = "A filled mark is the place you named.";
pub(super) const DASHED: &str = "A dashed mark is only the rough area: it is somewhere in there.";

pub(super) const GROUPS: &str = "Groups of causes";
pub(super) const GROUPS_NOTE: &str =
    "The longer the bar, the better the group fits what you told us. It says nothing of how likely you are to have it.";

/// In place of the bars. The wording's own sentence goes on to speak of a list.
pub(super) const TOO_LITTLE: &str = "Too little is known to prefer any group of causes.";

pub(super) const GROUNDS: &str = "What speaks for and against";
pub(super) const NOTHING: &str = "little or nothing you told us";

pub(super) const FORTNIGHT: &str = "The first two weeks, day by day";
pub(super) const FORTNIGHT_NOTE: &str =
    "This is only a picture of the plan. The amounts come from the plan. You choose the days.";
pub(super) const DAY: &str = "day";
pub(super) const DONE: &str = "yes";
pub(super) const NOT_DONE: &str = "no";
pub(super) const NO_RUN: &str = "No runs are drawn.";
pub(super) const NO_RUN_IN_A_ROW: &str = "Drawn here: never on two days in a row.";
pub(super) const RUN_DAYS_NOT_TOLD: &str = "You choose the days. Leave a day free after each run.";
pub(super) const NO_FIXED_DAYS: &str = "Also, with no days of their own";

pub(super) const YOUR_RUNS: &str = "Your runs";
pub(super) const IN_DOUBT: &str = "in doubt";

pub(super) const JUDGEMENT: &str = "What has no source here rests on the judgement of those who wrote it.";
