//! The document, part by part.

use running_hip_pain::KNOWLEDGE_VERSION;
use running_hip_pain::knowledge::Source;

use super::document::Document;
use super::{care, causes, load, returning, rules};

pub fn handbook() -> String {
    let mut page = Document::default();
    page.heading(1, "Handbook of running-hip-pain");
    page.text(&format!(
        "Knowledge version {KNOWLEDGE_VERSION}. Written from the tables of the crate. Edit those, not this document."
    ));
    page.text(
        "General information for review by clinicians. Not a diagnosis, not a medical device. A share is the part of a \
         condition's patients who show a finding. Where a table says *judgement*, nobody has published the figure. \
         Grades: A strong, B moderate, C limited, D opinion or mechanism, X contradicted by better evidence.",
    );
    page.text(
        "A danger score is the share that a condition would have among itself and the harmless conditions it is \
         mistaken for, from present signs alone. From the levels named upwards, it calls for a visit by itself.",
    );
    rules::red_flags(&mut page);
    rules::safety(&mut page);
    causes::conditions(&mut page);
    causes::contributors(&mut page);
    care::interventions(&mut page);
    care::beside_them(&mut page);
    returning::return_to_running(&mut page);
    care::claims(&mut page);
    rules::facts(&mut page);
    load::run_log(&mut page);
    rules::thresholds(&mut page);
    sources(&mut page);
    page.with_contents()
}

fn sources(page: &mut Document) {
    page.heading(2, "Sources");
    let rows = Source::ALL.iter().map(|source| vec![source.to_string(), source.entry().to_string()]);
    page.table(&["key", "source"], rows);
}
