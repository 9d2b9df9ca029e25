//! Why a screen of an interview is shown, in a sentence.

use alloc::string::String;

use super::page::Page;
use crate::interview::Why;
use crate::vocabulary::AskedFor;
use crate::wording::{Phrase, Term, Wording};

/// Why a screen of an [`interview`](crate::interview) is shown, for the runner.
///
/// ```
/// use running_hip_pain::interview::{Next, Policy, next};
/// use running_hip_pain::{Age, Case, report::asked_for, wording::English};
/// let case = Case::builder(Age::UNKNOWN).build()?;
/// let Next::Ask(screen) = next(&case, &Policy::default()) else { unreachable!("nothing is known yet") };
/// assert_eq!(asked_for(&screen.why, &English), "This decides which danger signs to ask about.");
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn asked_for(why: &Why, wording: &(impl Wording + ?Sized)) -> String {
    let page = Page::new(wording);
    let phrase = Phrase::AskedFor(why.asked_for);
    match (why.asked_for, why.could_raise_to, why.separates) {
        (AskedFor::Urgency, Some(urgency), _) => {
            page.fill(phrase, &[("urgency", (&page.label(Term::Urgency(urgency))).into())])
        }
        (AskedFor::Causes, _, Some((a, b))) => {
            let names = [a, b].map(|condition| page.label(Term::Condition(condition)));
            page.fill(phrase, &[("a", (&names[0]).into()), ("b", (&names[1]).into())])
        }
        (AskedFor::Urgency | AskedFor::Causes, ..) => page.say(Phrase::AskedFor(AskedFor::Result)),
        _ => page.say(phrase),
    }
}
