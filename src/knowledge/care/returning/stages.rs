//! What is run at each stage.
//!
//! The table is judgement; that it begins with turns of walking and adds distance before speed follows a review
//! (`george2024`). The one published table with a dose starts higher: two minutes of walking and three of running, over
//! a mile, each phase at least twice, a rest day between, and no step up while pain, stiffness or swelling rises
//! (`telehealth_gait2023`, soldiers with knee pain).

use crate::knowledge::sources::Source;
use crate::vocabulary::{Grade, ReturnStage as S};

/// What is run at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StageEntry {
    /// The stage.
    pub stage: S,
    /// The session.
    pub session: StageSession,
    /// How good the evidence is.
    pub grade: Grade,
    /// Where it comes from.
    pub source: Source,
}

/// A session of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "whoever lays it out must know every kind")]
pub enum StageSession {
    /// Turns of running and walking. Without a walk, one run.
    Turns {
        /// How many turns.
        turns: u8,
        /// Seconds of running in a turn, 0 for a walk.
        run: u16,
        /// Seconds of walking in a turn.
        walk: u16,
    },
    /// Runs that grow from the longest of the past 30 days.
    Distance,
    /// The same with something fast: one new thing a week.
    Faster,
}

const fn turns(stage: S, turns: u8, run: u16, walk: u16) -> StageEntry {
    StageEntry { stage, session: StageSession::Turns { turns, run, walk }, grade: Grade::D, source: Source::Judgement }
}

/// The stages in order, one row each.
#[rustfmt::skip] // a table
pub const STAGES: [StageEntry; S::COUNT] = [
    //                   turns   running   walking
    turns(S::Walk,           1,        0,    1_800),
    turns(S::WalkRun1,       6,       60,      240),
    turns(S::WalkRun2,       6,      120,      180),
    turns(S::WalkRun3,       6,      180,      120),
    turns(S::WalkRun4,       5,      240,      120),
    turns(S::WalkRun5,       4,      360,       90),
    turns(S::WalkRun6,       3,      480,       60),
    turns(S::WalkRun7,       2,      780,       60),
    turns(S::Continuous,     1,    1_800,        0),
    StageEntry { stage: S::Build,  session: StageSession::Distance, grade: Grade::B, source: Source::Frandsen2025 },
    StageEntry { stage: S::Faster, session: StageSession::Faster,   grade: Grade::D, source: Source::Judgement },
];

/// Something fast after an easy run, with walking in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FastEntry {
    /// How many times.
    pub times: u8,
    /// Whether it is uphill.
    pub is_uphill: bool,
    /// Seconds of running.
    pub run: u16,
    /// Seconds of walking after each.
    pub walk: u16,
}

const fn fast(times: u8, is_uphill: bool, run: u16, walk: u16) -> FastEntry {
    FastEntry { times, is_uphill, run, walk }
}

/// Strides, hills, intervals: one new thing a week, the last from then on. Judgement.
#[rustfmt::skip] // a table
pub const FAST: [FastEntry; 3] = [
    //   times  uphill  running  walking
    fast(    6,  false,      20,      60),
    fast(    6,   true,      30,      90),
    fast(    5,  false,     120,     120),
];

impl S {
    /// What is run at this stage.
    pub const fn entry(self) -> &'static StageEntry {
        &STAGES[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_belongs_to_its_stage_and_no_stage_has_less_running_than_the_one_before() {
        let mut before = 0;
        for (entry, stage) in STAGES.iter().zip(S::ALL) {
            assert_eq!(entry.stage, *stage);
            if let StageSession::Turns { turns, run, .. } = entry.session {
                let running = u32::from(turns) * u32::from(run);
                assert!(running >= before, "{stage}");
                before = running;
            }
        }
        assert_eq!(before, 1_800);
    }
}
