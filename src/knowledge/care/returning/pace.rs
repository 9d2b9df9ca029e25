//! How fast each kind of tissue goes from stage to stage.

use crate::knowledge::sources::Source;
use crate::vocabulary::{Family, Track};

/// How fast a return to running goes. How much pain is fine is the [`PainRule`](crate::knowledge::PainRule) of the
/// families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TrackEntry {
    /// The track.
    pub track: Track,
    /// The families that it is for.
    pub families: &'static [Family],
    /// How many sessions in a row must go well before the next stage.
    pub sessions: u8,
    /// How many stages to go back after a session that went badly.
    pub back_by: u8,
    /// How many days to rest first.
    pub rest_days: u8,
    /// The most pain, of 10, that may be left a day later. More has not settled.
    pub left_after_a_day: u8,
    /// The most pain, of 10, on the walks that come before any running.
    pub walks_up_to: u8,
    /// Where the number of sessions comes from. The rest is judgement.
    pub source: Source,
}

const fn track(
    track: Track,
    families: &'static [Family],
    [sessions, back_by, rest_days]: [u8; 3],
    [left_after_a_day, walks_up_to]: [u8; 2],
    source: Source,
) -> TrackEntry {
    TrackEntry { track, families, sessions, back_by, rest_days, left_after_a_day, walks_up_to, source }
}

/// The tracks, the strictest first. A runner is on the strictest of all plausible families.
///
/// After bone a stage takes one session more, and a step back is two stages.
#[rustfmt::skip] // a table
pub const TRACKS: [TrackEntry; Track::COUNT] = [
    //                                                                                    sessions, back, rest   left, walks
    track(Track::Bone,         &[Family::Bone, Family::GrowingSkeleton, Family::Serious], [3, 2, 2],             [0, 0], Source::Judgement),
    track(Track::JointOrNerve, &[Family::HipJoint, Family::NerveAndSpine],                [2, 1, 2],             [2, 2], Source::TelehealthGait2023),
    track(Track::Muscle,       &[Family::Muscle],                                         [2, 1, 2],             [2, 2], Source::TelehealthGait2023),
    track(Track::Tendon,       &[Family::Tendon],                                         [2, 1, 2],             [2, 2], Source::TelehealthGait2023),
];

impl Track {
    /// How fast it goes.
    pub const fn entry(self) -> &'static TrackEntry {
        &TRACKS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn each_row_belongs_to_its_track_and_each_family_has_one() {
        for (entry, track) in TRACKS.iter().zip(Track::ALL) {
            assert_eq!(entry.track, *track);
        }
        let mut families: Vec<Family> = TRACKS.iter().flat_map(|entry| entry.families).copied().collect();
        families.sort();
        assert_eq!(families, Family::ALL);
    }
}
