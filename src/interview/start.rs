//! What the safety questions depend on: where it hurts, age and sex.

use alloc::vec;
use alloc::vec::Vec;

use super::screen::{Ask, Screen, Why};
use crate::assess::Assessment;
use crate::case::Case;
use crate::knowledge::facts::PLACES_SAID;
use crate::vocabulary::{AskedFor, FactSet, Field, ScreenKind};

pub(super) fn screen(assessment: &Assessment) -> Option<Screen> {
    let case = assessment.case();
    if !is_place_known(assessment) {
        let shown = PLACES_SAID.intersection(assessment.askable());
        return Some(Screen::new(ScreenKind::Places, vec![Ask::Places], shown, Why::only(AskedFor::Start)));
    }
    let open = [Field::Age, Field::Sex].into_iter().filter(|field| is_open(case, *field));
    let asks: Vec<Ask> = open.map(Ask::Field).collect();
    (!asks.is_empty()).then(|| Screen::new(ScreenKind::Fields, asks, FactSet::EMPTY, Why::only(AskedFor::Start)))
}

/// Whether it was told where it hurts, or that it hurts in none of the places, or that it cannot be said.
pub(super) fn is_place_known(assessment: &Assessment) -> bool {
    let case = assessment.case();
    let said = case.present.union(case.earlier);
    let denied = assessment.askable().intersection(PLACES_SAID).is_subset(&case.absent);
    case.sites_complete() || said.intersects(&PLACES_SAID) || denied
}

/// Whether a field is neither given nor declined.
pub(super) fn is_open(case: &Case, field: Field) -> bool {
    !case.has(field) && !case.has_declined(field)
}
