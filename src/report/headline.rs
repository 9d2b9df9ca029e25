//! The first lines of every answer: how soon and where, whether to run, how to walk.

use alloc::format;
use alloc::string::String;

use super::dose::dose;
use super::page::Page;
use crate::plan::{ActivePlan, CarePlan};
use crate::vocabulary::{Intervention, Urgency, Weight};
use crate::wording::{Phrase, Service, Term, Wording};

/// How soon.
pub(super) fn how_soon<W: Wording + ?Sized>(page: &Page<'_, W>, urgency: Urgency) -> String {
    let level = page.label(Term::Urgency(urgency));
    format!("{level}: {}", page.say(Phrase::Urgency(urgency)))
}

/// Where to go at each urgency.
pub(super) const fn service(urgency: Urgency) -> Option<Service> {
    match urgency {
        Urgency::Emergency => Some(Service::Emergency),
        Urgency::Urgent => Some(Service::SameDay),
        Urgency::Soon | Urgency::Routine => Some(Service::Clinic),
        Urgency::SelfCare => None,
    }
}

/// Whether to run, and how much where there is a plan.
pub(super) fn running<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &CarePlan) -> String {
    let CarePlan::Active(active) = plan else { return page.say(Phrase::Running(plan.running())) };
    running_load(page, active)
}

/// How much to run under a plan.
pub(super) fn running_load<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &ActivePlan) -> String {
    let less = plan.items.iter().find(|item| item.intervention == Intervention::RelativeRest);
    let less = less.map_or_else(String::new, |item| dose(item.dose, page.wording()));
    page.fill(Phrase::RunningLoad(plan.running_load), &[("{less}", &less)])
}

/// How to walk. Nothing where walking is as usual, or in an emergency.
pub(super) fn walking<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &CarePlan) -> Option<String> {
    let told = plan.urgency() < Urgency::Emergency && plan.weight() > Weight::AsUsual;
    told.then(|| page.say(Phrase::Weight(plan.weight())))
}
