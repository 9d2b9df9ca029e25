//! The few words that the crate's own wording does not have.

use running_hip_pain::{Clinician, Missed, ReturnStage};

pub(super) const ABOUT_IT: &str = "A bundled diary of ten weeks that was made up, of the bundled case of a student of 22 with pain at the outer hip. Name a case and a diary to see others.";
pub(super) const AS_OF: &str = "What to do next, as of";
pub(super) const NO_ENTRY: &str = "not an entry";
pub(super) const LEFT_OUT: &str = "Lines of the diary that could not be used and are left out";

pub(super) const SESSION: &str = "session, stage not written";
pub(super) const PAIN_NOT_TOLD: &str = "pain not written";
pub(super) const MORNING_AS_USUAL: &str = "next morning as usual";
pub(super) const MORNING_NOT_TOLD: &str = "next morning not written";
pub(super) const LIMPED: &str = "limped";
pub(super) const SORE_SIDE: &str = "sore side";
pub(super) const NEW: &str = "new";
pub(super) const GONE: &str = "gone";
pub(super) const ONE_CHECK: &str = "1 check before the first run passed";
pub(super) const CHECKS: &str = "checks before the first run passed";
pub(super) const FOUND: &str = "found";
pub(super) const NOTHING: &str = "nothing written";
pub(super) const NOTHING_SINCE: &str = "nothing written since";

pub(super) const fn missed(missed: Missed) -> &'static str {
    match missed {
        Missed::Pain => "session missed for pain",
        Missed::Ill => "session missed for illness",
        Missed::NoTime => "session missed, no time",
        Missed::Other => "session missed",
    }
}

pub(super) const fn clinician(clinician: Clinician) -> &'static str {
    match clinician {
        Clinician::Seen => "seen by a doctor or physiotherapist",
        Clinician::Cleared => "allowed to run by a doctor or physiotherapist",
    }
}

/// A stage where there is room for a few letters, and for fewer.
pub(super) const fn stage_names(stage: ReturnStage) -> [&'static str; 2] {
    match stage {
        ReturnStage::Walk => ["walks", ""],
        ReturnStage::WalkRun1 => ["step 1", "1"],
        ReturnStage::WalkRun2 => ["step 2", "2"],
        ReturnStage::WalkRun3 => ["step 3", "3"],
        ReturnStage::WalkRun4 => ["step 4", "4"],
        ReturnStage::WalkRun5 => ["step 5", "5"],
        ReturnStage::WalkRun6 => ["step 6", "6"],
        ReturnStage::WalkRun7 => ["step 7", "7"],
        ReturnStage::Continuous => ["non-stop", "½ h"],
        ReturnStage::Build => ["longer", ""],
        ReturnStage::Faster => ["faster", ""],
    }
}

/// The first and the last day follow.
pub(super) const STRIP_FROM: &str = "The days from";
pub(super) const TO: &str = "to";
pub(super) const STRIP: &str = "A column a day: the step, the pain of the session, what happened, and how much was done. The table of the days says the same in words.";
pub(super) const AXIS_STAGE: &str = "step";
pub(super) const AXIS_PAIN: &str = "pain";

pub(super) const LEGEND_STAGE: &str = "the step; higher is more running";
pub(super) const LEGEND_PAIN: &str = "worst pain of a session, 0 to 10";
pub(super) const LEGEND_NOT_TOLD: &str = "a session whose pain was not written";
pub(super) const LEGEND_LOAD: &str = "how long or how far";
pub(super) const LEGEND_SILENT: &str = "a gap in the diary that counts";
pub(super) const LEGEND_MORNING: &str = "the next morning was worse";
pub(super) const LEGEND_BACK: &str = "a step back";
pub(super) const LEGEND_CARE: &str = "to be seen, and to go on until then";
pub(super) const LEGEND_STOP: &str = "no running for now";
pub(super) const LEGEND_HARDEST: &str = "the hardest run of a week";

pub(super) const DIARY_AS_OF: &str = "Your diary, as of";
pub(super) const DIARY: &str = "Your diary";
pub(super) const WEEKS: &str = "The weeks at a glance";
pub(super) const WEEKS_NOTE: &str = "A column is a day. The table below says the same in words.";
pub(super) const ONLY_FROM: &str = "Earlier weeks are only in the table. Drawn from";
pub(super) const LEGEND: &str = "What the symbols mean";
pub(super) const DAYS: &str = "Day by day";
pub(super) const DAY: &str = "Day";
pub(super) const WRITTEN: &str = "What was written";
pub(super) const FOLLOWS: &str = "What follows";
/// The number and [`FROM`] follow.
pub(super) const WEEK: &str = "Week";
pub(super) const FROM: &str = "from";
pub(super) const SOURCE: &str = "Source";
pub(super) const JUDGEMENT: &str = "What has no source here rests on the judgement of those who wrote it.";

pub(super) const PLAN: &str = "Your plan";
pub(super) const TO_DO: &str = "What to do";
pub(super) const REST: &str = "rest";
pub(super) const REVIEW: &str = "review";
pub(super) const CALENDAR: &str =
    "A row a week. Runs are blocks, with the step and how much. The table of the days says the same in words.";
pub(super) const CALENDAR_NOTE: &str = "A row is a week. The table below says the same in words. Runs further ahead than the next few hold only if every session goes well.";
