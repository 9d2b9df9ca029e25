//! The whole handbook as text, so that a changed figure is a diff that a clinician can read.

#[path = "../examples/handbook/care.rs"]
mod care;
#[path = "../examples/handbook/causes.rs"]
mod causes;
#[path = "../examples/handbook/document.rs"]
mod document;
#[path = "../examples/handbook/load.rs"]
mod load;
#[path = "../examples/handbook/pages.rs"]
mod pages;
#[path = "../examples/handbook/returning.rs"]
mod returning;
#[path = "../examples/handbook/rules.rs"]
mod rules;

use crate::support::golden;
#[test]
fn the_handbook_is_as_it_is_written_down() {
    let version = running_hip_pain::KNOWLEDGE_VERSION.to_string();
    golden::file("tests/golden/handbook.md", &pages::handbook().replace(&version, "(version)"));
}
