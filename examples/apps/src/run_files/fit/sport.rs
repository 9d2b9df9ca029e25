//! Sports of the FIT profile, which as of 2025 ends at 84.

use super::super::Sport;
use super::frames::Message;

/// A sport by its number, with the number that makes it finer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SportNumber {
    number: i64,
    sub: Option<i64>,
}

const TREADMILL: i64 = 1;

impl SportNumber {
    /// Several sports in one session.
    pub(super) const MULTISPORT: Self = Self { number: 18, sub: None };

    pub(super) fn read(message: &Message<'_>, (number, sub): (u8, u8)) -> Option<Self> {
        Some(Self { number: message.number(number)?, sub: message.number(sub) })
    }
}

impl From<Option<SportNumber>> for Sport {
    fn from(sport: Option<SportNumber>) -> Self {
        let Some(SportNumber { number, sub }) = sport else { return Self::Unstated };
        match number {
            1 => Self::Run,
            11 | 17 => Self::Walk, // walking, hiking
            0 => Self::Unstated,
            2 => Self::Other("cycling".into()),
            3 => Self::Other("transition".into()),
            // A machine in a gym; on a treadmill it may have been a run.
            4 if sub == Some(TREADMILL) => Self::Unstated,
            4 => Self::Other("fitness equipment".into()),
            5 => Self::Other("swimming".into()),
            10 => Self::Other("training".into()),
            18 => Self::Unknown("multisport".into()),
            6..=84 => Self::Other(format!("FIT sport {number}")),
            _ => Self::Unknown(format!("FIT sport {number}")),
        }
    }
}
