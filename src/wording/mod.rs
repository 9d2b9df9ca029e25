//! All text for people. Each phrase has its own address, so that an app can change one of them or bring a language.
//!
//! Logic returns typed values. Only this module has words, and [`report`](mod@crate::report) composes them into whole
//! answers.
//!
//! ```
//! use running_hip_pain::wording::{English, Override, Phrase, Service, Wording};
//!
//! let number = String::from("112"); // from the settings of the app, say
//! let ours = Override(English, |phrase| match phrase {
//!     Phrase::Service(Service::Emergency) => Some(format!("call {number}")),
//!     _ => None,
//! });
//! assert_eq!(ours.say(Phrase::Service(Service::Emergency)), "call 112");
//! assert_eq!(ours.say(Phrase::Service(Service::Clinic)), English.say(Phrase::Service(Service::Clinic)));
//! ```

mod en;
mod forms;
mod notice;
mod phrase;
mod term;
mod unit;

use alloc::borrow::Cow;

pub use en::English;
pub use forms::{DoseForm, LoadForm, RejectionForm, SayForm, SessionForm, StepForm, SuspicionForm};
pub use notice::{Notice, Service};
pub use phrase::Phrase;
pub use term::Term;
pub use unit::{InMiles, Unit};

/// A language, or an app's own words.
pub trait Wording {
    /// The text of one phrase.
    fn say(&self, phrase: Phrase) -> Cow<'_, str>;

    /// The unit in which the length of a run is said. [`InMiles`] changes it for any wording.
    fn unit(&self) -> Unit {
        Unit::Kilometres
    }
}

impl<W: Wording + ?Sized> Wording for &W {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        (**self).say(phrase)
    }

    fn unit(&self) -> Unit {
        (**self).unit()
    }
}

/// A wording with some phrases replaced: the closure's text where it gives one, the wrapped wording's elsewhere. The
/// text can be a `&'static str` or a `String`.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "callers build it directly")]
pub struct Override<W, F>(pub W, pub F);

impl<W: Wording, F: Fn(Phrase) -> Option<T>, T: Into<Cow<'static, str>>> Wording for Override<W, F> {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        match (self.1)(phrase) {
            Some(text) => text.into(),
            None => self.0.say(phrase),
        }
    }

    fn unit(&self) -> Unit {
        self.0.unit()
    }
}
