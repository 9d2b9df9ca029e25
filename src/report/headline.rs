//! The first lines of every answer: how soon and where, whether to run, how to walk.

use alloc::string::String;

use super::dose::dose;
use super::page::Page;
use crate::plan::{ActivePlan, CarePlan};
use crate::vocabulary::{Intervention, Running, Urgency, Weight};
use crate::wording::{Notice, Phrase, Service, Term, Wording};

/// How soon.
pub(super) fn how_soon<W: Wording + ?Sized>(page: &Page<'_, W>, urgency: Urgency) -> String {
    let level = page.label(Term::Urgency(urgency));
    page.lead(&level, &page.say(Phrase::Urgency(urgency)))
}

/// Where to go at each urgency.
pub(super) const fn service(urgency: Urgency) -> Option<Service> {
    match urgency {
        Urgency::Emergency => Some(Service::Emergency),
        Urgency::Urgent => Some(Service::SameDay),
        Urgency::Soon => Some(Service::Doctor),
        Urgency::Routine => Some(Service::Clinic),
        Urgency::SelfCare => None,
    }
}

/// Leads to that service.
pub(super) const fn lead(service: Service) -> Notice {
    match service {
        Service::Emergency => Notice::Call,
        Service::SameDay | Service::Doctor | Service::Clinic => Notice::Where,
    }
}

/// Whether to run, and how much where there is a plan.
pub(super) fn running<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &CarePlan) -> String {
    let text = match plan {
        CarePlan::Active(active) => running_load(page, active),
        CarePlan::Withheld(withheld) => page.say(Phrase::Running(withheld.running)),
    };
    // Nobody in an emergency thinks of sport.
    if plan.running() == Running::Stop && plan.urgency() < Urgency::Emergency {
        return page.next(&text, &page.word(Notice::NoTests));
    }
    text
}

/// How much to run under a plan.
pub(super) fn running_load<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &ActivePlan) -> String {
    let less = plan.items.iter().find(|item| item.intervention == Intervention::RelativeRest);
    let less = less.map_or_else(String::new, |item| dose(item.dose, page.wording()));
    page.fill(Phrase::RunningLoad(plan.running_load), &[("less", (&less).into())])
}

/// How to walk. Nothing where walking is as usual. In an emergency only what could do harm is said.
pub(super) fn walking<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &CarePlan) -> Option<String> {
    let least = if plan.urgency() == Urgency::Emergency { Weight::Off } else { Weight::OffIfItHurts };
    let told = plan.weight() >= least;
    told.then(|| match plan.urgency() {
        Urgency::Emergency => page.word(Notice::StayOffTheLeg),
        _ => page.say(Phrase::Weight(plan.weight())),
    })
}
