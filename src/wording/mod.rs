//! All text for people, one address a phrase, so that an app can change one of them or bring a language.
//!
//! Logic returns typed values; only this module says anything: [`report`] composes a whole answer for the runner,
//! [`clinician_report`] the same for a clinician, [`explanation`] and [`care_plan`] their parts; [`load`] a run log.
//!
//! ```
//! use running_hip_pain::wording::{English, Over, Phrase, Service, Wording};
//!
//! let number = String::from("112"); // from the settings of the app, say
//! let ours = Over(English, |phrase| match phrase {
//!     Phrase::Service(Service::Emergency) => Some(format!("call {number}")),
//!     _ => None,
//! });
//! assert_eq!(ours.say(Phrase::Service(Service::Emergency)), "call 112");
//! assert_eq!(ours.say(Phrase::Service(Service::Clinic)), English.say(Phrase::Service(Service::Clinic)));
//! ```

mod care_plan;
mod clinician;
mod dose;
mod en;
mod explanation;
mod page;
mod phrase;
mod report;
mod training;

use alloc::borrow::Cow;

pub use care_plan::care_plan;
pub use clinician::clinician_report;
pub use dose::dose;
pub use en::English;
pub use explanation::explanation;
pub use phrase::{DoseForm, LoadForm, Notice, Phrase, RejectionForm, Service, Term};
pub use report::report;
pub use training::{load, ratios, rejected};

/// A language, or a house's own words.
pub trait Wording {
    /// The text of one phrase.
    fn say(&self, phrase: Phrase) -> Cow<'_, str>;
}

impl<W: Wording + ?Sized> Wording for &W {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        (**self).say(phrase)
    }
}

/// A wording with some phrases replaced: the closure's text where it has one, the other's elsewhere. The text can
/// be a `&'static str` or a `String`.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "made by writing it")]
pub struct Over<W, F>(pub W, pub F);

impl<W: Wording, F: Fn(Phrase) -> Option<T>, T: Into<Cow<'static, str>>> Wording for Over<W, F> {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        match (self.1)(phrase) {
            Some(text) => text.into(),
            None => self.0.say(phrase),
        }
    }
}
