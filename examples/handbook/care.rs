//! Interventions, what goes with them, and the claims of the source article.

use running_hip_pain::knowledge::{
    Access, CROSS_TRAINING, Core, Demand, Dose, GUARDED_TRAINING, InterventionEntry, PAIN_RULES, STOP_SIGNS,
};
use running_hip_pain::report::dose;
use running_hip_pain::wording::{English, Phrase, Term};
use running_hip_pain::{Activity, Claim, Condition, Family, Intervention, InterventionKind};

use super::causes::{grade, outcomes};
use super::document::{Document, facts, label, say};

pub fn interventions(page: &mut Document) {
    page.heading(2, "Interventions");
    page.text("Reached only through a plan, which leaves out whatever does not suit a plausible condition.");
    for kind in InterventionKind::ALL {
        page.heading(3, &label(Term::Kind(*kind)));
        for intervention in Intervention::ALL.iter().filter(|intervention| intervention.entry().kind == *kind) {
            self::intervention(page, intervention.entry());
        }
    }
}

fn intervention(page: &mut Document, entry: &InterventionEntry) {
    let intervention = entry.intervention;
    page.heading(4, &format!("{} (`{intervention}`)", label(Term::Intervention(intervention))));
    page.text(&format!("{} {}", intervention.meaning(), say(Phrase::Do(intervention))));
    page.item(&format!("grade {} ({}); reviewed {}", grade(entry.grade), entry.source, entry.reviewed));
    page.item(&format!("for: {}; begins: {}", label(Term::Tissue(entry.tissue)), label(Term::Phase(entry.phase))));
    amount(page, "dose", Some(entry.dose));
    amount(page, "easier", entry.easier);
    amount(page, "raised to", entry.harder);
    page.item(&format!("progress: {}", say(Phrase::Progress(intervention))));
    page.item(&format!("caution: {}", say(Phrase::Caution(intervention))));
    list(page, "then", entry.then.iter().map(|next| label(Term::Intervention(*next))).collect());
    page.item(match entry.access {
        Access::Anyone => "the runner may start it",
        Access::OnAdvice => "only after asking a doctor, pharmacist or physiotherapist: named but left out",
        Access::NotAdvised => "not advised: always left out",
        _ => "see the table",
    });
    match entry.core {
        Core::Always => page.item("part of every plan"),
        Core::WhileNotRunning => page.item("part of every plan without running"),
        Core::AfterAPause => page.item("part of every plan in which running pauses, unless it settles by itself"),
        Core::WhenToBeSeen => page.item("part of every plan for a runner who is to be seen"),
        _ => {}
    }
    match entry.demand {
        Demand::Loads => page.item("loads the leg: left out while there is no running"),
        Demand::Stretches => page.item("stretches or presses: left out while there is no running"),
        Demand::Runs => page.item("done while running: left out while there is no running"),
        Demand::Masks => page.item("dulls or treats what is to be looked at first: left out while there is no running"),
        _ => {}
    }
    list(
        page,
        "left out while plausible",
        entry.not_with.iter().map(|condition| label(Term::Condition(*condition))).collect(),
    );
    if !entry.not_while.is_empty() {
        page.item(&format!("left out with: {}", facts(entry.not_while)));
    }
    page.text("");
    let rows = entry.called_for_by.iter().map(|indication| {
        let seen = facts(indication.seen);
        vec![label(indication.cause), seen, grade(indication.grade), indication.source.to_string()]
    });
    page.table(&["called for by", "only with one of", "grade", "source"], rows);
    outcomes(page, entry.outcomes);
}

fn amount(page: &mut Document, name: &str, amount: Option<Dose>) {
    let amount = amount.map(|amount| dose(amount, &English)).unwrap_or_default();
    list(page, name, if amount.is_empty() { vec![] } else { vec![amount] });
}

fn list(page: &mut Document, name: &str, entries: Vec<String>) {
    if !entries.is_empty() {
        page.item(&format!("{name}: {}", entries.join("; ")));
    }
}

pub fn beside_them(page: &mut Document) {
    page.heading(2, "Training besides running");
    let conditions = |conditions: &[Condition]| {
        conditions.iter().map(|condition| label(Term::Condition(*condition))).collect::<Vec<_>>().join("; ")
    };
    let activities = |activities: &[Activity]| {
        activities.iter().map(|activity| label(Term::Activity(*activity))).collect::<Vec<_>>().join("; ")
    };
    let rows = CROSS_TRAINING.iter().chain([&GUARDED_TRAINING]).map(|group| {
        vec![conditions(group.conditions), activities(group.suits), activities(group.avoid), group.source.to_string()]
    });
    page.table(&["with", "suits", "avoid at first", "source"], rows);

    page.heading(2, "How much pain is fine");
    let families =
        |families: &[Family]| families.iter().map(|family| label(Term::Family(*family))).collect::<Vec<_>>().join("; ");
    let rows = PAIN_RULES.iter().map(|entry| {
        let rule = entry.rule;
        let limits = [rule.go_on_up_to, rule.stay_up_to, rule.morning_worse_by].map(|limit| limit.to_string());
        let whose = [families(entry.families), conditions(entry.conditions)];
        let whose: Vec<String> = whose.into_iter().filter(|text| !text.is_empty()).collect();
        [vec![whose.join("; and ")], limits.to_vec(), vec![rule.source.to_string()]].concat()
    });
    page.table(&["for", "go on up to", "stay up to", "next morning worse by", "source"], rows);

    page.heading(2, "Stop signs");
    let rows = STOP_SIGNS.iter().map(|entry| {
        let seek = entry.seek.map(|urgency| urgency.to_string()).unwrap_or_default();
        let days = entry.when.days().map(|days| days.to_string()).unwrap_or_default();
        let stop = format!("{:?}", entry.stop);
        vec![say(Phrase::StopSign(entry.sign)), stop, seek, days, grade(entry.grade), entry.source.to_string()]
    });
    page.table(&["sign", "stop", "be seen", "days", "grade", "source"], rows);
}

pub fn claims(page: &mut Document) {
    page.heading(2, "The source article, claim by claim");
    let rows = Claim::ALL.iter().enumerate().map(|(i, claim)| {
        let entry = claim.entry();
        let sources: Vec<String> = entry.sources.iter().map(ToString::to_string).collect();
        let (said, verdict) = (say(Phrase::Claim(*claim)), say(Phrase::Verdict(*claim)));
        vec![(i + 1).to_string(), said, grade(entry.grade), verdict, sources.join(", ")]
    });
    page.table(&["no.", "claim", "grade", "what better evidence says", "source"], rows);
}
