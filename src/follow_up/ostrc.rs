//! The weekly severity of the Oslo questionnaire, from its four answers.

use thiserror::Error;

/// The four answers of the Oslo questionnaire on overuse injury, for the hip: how much it kept from taking part, from
/// training as much, from performing as well, and how much it hurt. Each is 0 for the best of four answers to 3 for the
/// worst. Its wording belongs to its owners and is not here.
///
/// The weights and the gate are those of the update of 2020, recalled and not read: judgement. What counts as
/// substantial is published (`clarsen2013`).
///
/// ```
/// use running_hip_pain::follow_up::OstrcH2;
/// let week = OstrcH2::new(1, 2, 1, 1)?;
/// assert_eq!((week.total(), week.is_substantial()), (8 + 17 + 8 + 8, true));
/// assert_eq!(OstrcH2::new(0, 0, 0, 2)?.total(), 0, "who took part in full without a problem is asked no more");
/// assert_eq!(OstrcH2::new(3, 0, 0, 0)?.total(), 100, "and so is who could not take part");
/// assert!(OstrcH2::new(4, 0, 0, 0).is_err());
/// # Ok::<(), running_hip_pain::follow_up::OstrcError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OstrcH2 {
    answers: [u8; 4],
}

/// An answer that the questionnaire does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("answer {} is {found}; it must be from 0 to 3", .question + 1)]
#[non_exhaustive]
pub struct OstrcError {
    /// The question, counted from 0.
    pub question: usize,
    /// What was found.
    pub found: u8,
}

/// What each answer counts.
const POINTS: [u8; 4] = [0, 8, 17, 25];
/// From this answer on, a loss is moderate.
const MODERATE: u8 = 2;
const WORST: u8 = 3;

impl OstrcH2 {
    /// The answers to participation, training volume, performance and pain, 0 to 3 each.
    ///
    /// # Errors
    ///
    /// When one of them is above 3.
    pub fn new(participation: u8, volume: u8, performance: u8, pain: u8) -> Result<Self, OstrcError> {
        let answers = [participation, volume, performance, pain];
        match answers.iter().position(|answer| *answer > WORST) {
            Some(question) => Err(OstrcError { question, found: answers[question] }),
            None => Ok(Self { answers }),
        }
    }

    /// The severity of the week, 0 to 100: the total that a diary holds.
    pub fn total(self) -> u8 {
        match self.answers[0] {
            0 => 0,
            WORST => 100,
            _ => self.answers.iter().map(|answer| POINTS[usize::from(*answer)]).sum(),
        }
    }

    /// Whether the problem is substantial: no taking part, or at least a moderate loss of volume or performance.
    pub const fn is_substantial(self) -> bool {
        let [participation, volume, performance, _] = self.answers;
        participation == WORST || participation > 0 && (volume >= MODERATE || performance >= MODERATE)
    }
}
