//! All text for people, one address a phrase, so that an app can change one of them or bring a language.
//!
//! Logic returns typed values; only this module says anything.
//!
//! ```
//! use running_hip_pain::Urgency;
//! use running_hip_pain::wording::{English, Over, Phrase, Wording};
//!
//! let ours = Over(English, |phrase| match phrase {
//!     Phrase::Urgency(Urgency::Emergency) => Some("Call 112 now."),
//!     _ => None,
//! });
//! assert_eq!(ours.say(Phrase::Urgency(Urgency::Emergency)), "Call 112 now.");
//! assert_eq!(ours.say(Phrase::Urgency(Urgency::Soon)), English.say(Phrase::Urgency(Urgency::Soon)));
//! ```

mod en;
mod phrase;
mod report;

use alloc::borrow::Cow;

pub use en::English;
pub use phrase::{Notice, Phrase, Service, Term};
pub use report::report;

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

/// A wording with some phrases replaced: the closure's text where it has one, the other's elsewhere.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "made by writing it")]
pub struct Over<W, F>(pub W, pub F);

impl<W: Wording, F: Fn(Phrase) -> Option<&'static str>> Wording for Over<W, F> {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        match (self.1)(phrase) {
            Some(text) => Cow::Borrowed(text),
            None => self.0.say(phrase),
        }
    }
}
