//! What holds the texts of a page together.

use crate::wording::forms::JoinForm;

pub(super) const fn join(form: JoinForm) -> &'static str {
    match form {
        JoinForm::List => "; ",
        JoinForm::Lead => "{lead}: {text}",
        JoinForm::LeadSentence => "{lead}: {text}.",
        JoinForm::Heading => "{heading}:",
        JoinForm::Part => "[{heading}]",
        JoinForm::Next => "{first} {next}",
        JoinForm::More => "{first}, {next}",
        JoinForm::Beside => "{text} ({beside})",
        JoinForm::Change => "{then} → {now}",
        JoinForm::Nothing => "–",
        JoinForm::FoundBy => "{answer}, {who},",
        JoinForm::Times => "×{ratio}",
    }
}
