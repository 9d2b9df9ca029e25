//! Which questions to ask next, and when to stop.
//!
//! [`next`] is pure: the same case gets the same screen, on every machine, however its answers came about. So an app
//! keeps nothing but the case. It shows the screen, hands the answers to [`Screen::answer`], which knows what a tick and
//! a blank mean, and asks again.
//!
//! ```
//! use running_hip_pain::interview::{Answers, Ask, Next, Policy, next};
//! use running_hip_pain::{Age, Case, Finding};
//!
//! let mut case = Case::builder(Age::UNKNOWN).build()?;
//! let policy = Policy::default();
//! let mut screens = 0;
//! while let Next::Ask(screen) = next(&case, &policy) {
//!     // An app shows the screen. This runner has pain at the outer hip and nothing else to tell.
//!     let answers = match screen.asks[0] {
//!         Ask::Places => Answers::new().yes(Finding::PainLateralHip),
//!         _ => Answers::cannot_say_any(),
//!     };
//!     case = screen.answer(&case, &answers)?;
//!     screens += 1;
//! }
//! assert!(screens <= 14, "it ends, whatever is answered");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is asked, and in which order
//!
//! 1. Where it hurts, then age and sex: the safety questions depend on them.
//! 2. The safety questions, on two screens: those about the whole runner, and those of a place.
//! 3. Days and pain, and a side or a pregnancy where it decides.
//! 4. What is expected to tell most for the least trouble: about the urgency first, then about the causes and the plan.
//! 5. Tests at home last, and none while a cracked bone or another hurt that they could worsen is plausible.
//!
//! Without a tick, a number or "cannot say" nothing is taken for a "no". The interview ends with a reason
//! ([`Enough`]): only `settled` says that no likely answer would change the result. How many screens there were is
//! counted from the answers, so [`Policy::most_screens`] is kept within one or two.
//!
//! A hop is never asked for. Nothing is asked twice: what the runner cannot say stays so.

mod answer;
mod answers;
mod asks;
mod details;
mod error;
mod policy;
mod progress;
mod safety;
mod screen;
mod start;
mod stop;

pub use answers::Answers;
pub use asks::no_longer_fits;
pub use error::{AnswerError, AnswerErrors};
pub use policy::Policy;
pub use screen::{Ask, Progress, Screen, Why};
pub use stop::{Enough, Settled};

use crate::assess::assess;
use crate::case::Case;
use crate::vocabulary::Urgency;

/// The next screen, or why there is none.
///
/// As JSON: `{"ask":…}` or `{"enough":…}`, with the fields of [`Screen`] or [`Enough`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "a caller must handle both")]
pub enum Next {
    /// Ask this.
    Ask(Screen),
    /// Ask no more, and why.
    Enough(Enough),
}

/// The next screen for a runner, or why no more is needed. Pure, and total: it takes any case, also one whose answers
/// were edited or came from a form. Allocates.
pub fn next(case: &Case, policy: &Policy) -> Next {
    let assessment = assess(case);
    if assessment.urgency() == Urgency::Emergency {
        return Next::Enough(Enough::emergency());
    }
    let first = start::screen(&assessment).or_else(|| safety::screen(&assessment));
    let first = first.or_else(|| details::fields(&assessment));
    match first.map_or_else(|| details::next(&assessment, policy), Ok) {
        Ok(screen) => {
            let left = details::screens_left(&assessment, policy);
            let progress = progress::of(&assessment, policy, &screen, left);
            Next::Ask(Screen { progress, ..screen })
        }
        Err(enough) => Next::Enough(enough),
    }
}
