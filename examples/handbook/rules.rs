//! Findings, red flags, the course, safety questions and what was adjudicated.

use running_hip_pain::Section;
use running_hip_pain::knowledge::{
    ADJUDICATED, COURSE_RULES, Clause, EXCLUSIVE, Pattern, RED_FLAG_RULES, SAFETY_QUESTIONS, STOP_RUNNING, WARNINGS,
    thresholds,
};
use running_hip_pain::wording::{Phrase, Term};

use super::document::{Document, facts as labels, label, number, say};

pub fn facts(page: &mut Document) {
    page.heading(2, "Findings and risk factors");
    page.text(
        "The baseline is the share among runners with hip-region pain where a condition does not state one. All of \
         them are judgement.",
    );
    for section in Section::ALL {
        page.heading(3, &format!("{} ({})", label(Term::Section(*section)), section.pick()));
        let rows = section.facts().map(|fact| {
            let entry = fact.entry();
            let who: Vec<String> = fact.answered_by().iter().map(|reporter| label(Term::Reporter(*reporter))).collect();
            let who = fact.follows_from().map_or(who.join(", "), |field| format!("follows from `{field}`"));
            vec![format!("`{fact}`"), say(Phrase::Question(fact)), who, number(entry.baseline), labels(entry.not_with)]
        });
        page.table(&["key", "question", "answered by", "baseline", "not asked with"], rows);
        for fact in section.facts() {
            let how_to = say(Phrase::HowTo(fact));
            if !how_to.is_empty() {
                page.item(&format!("`{fact}`: {how_to}"));
            }
        }
    }
    page.heading(3, "Exclude each other");
    for (a, b) in EXCLUSIVE {
        page.item(&format!("{} / {}", label(Term::Fact(*a)), label(Term::Fact(*b))));
    }
}

pub fn red_flags(page: &mut Document) {
    page.heading(2, "Red flags");
    page.text(
        "Any pattern raises its flag. Patterns read only present answers. A bound that is not known is taken as met. \
         A source says that a sign is grave; days, scores and combinations are judgement.",
    );
    let rows = RED_FLAG_RULES.iter().map(|rule| {
        let flag = label(Term::RedFlag(rule.raises));
        vec![
            format!("{flag} (`{}`)", rule.raises),
            rule.urgency.to_string(),
            patterns(rule.patterns),
            rule.source.to_string(),
        ]
    });
    page.table(&["flag", "urgency", "when", "source"], rows);
    page.heading(2, "Course");
    let rows = COURSE_RULES.iter().map(|rule| {
        let sign = say(Phrase::Course(rule.raises));
        vec![sign, rule.urgency.to_string(), patterns(rule.patterns), rule.source.to_string()]
    });
    page.table(&["sign", "urgency", "when", "source"], rows);
    page.heading(2, "No running until seen");
    page.text("Whatever the urgency. From soon upwards, in any case.");
    page.text(&patterns(STOP_RUNNING));
}

fn patterns(patterns: &[Pattern]) -> String {
    patterns.iter().map(pattern).collect::<Vec<_>>().join(" **or** ")
}

fn pattern(pattern: &Pattern) -> String {
    let mut parts: Vec<String> = pattern.clauses.iter().map(clause).collect();
    parts.extend(pattern.ages.map(|(first, last)| format!("age {first} to {last}")));
    parts.extend(pattern.within_days.map(|days| format!("within {days} days")));
    parts.extend(pattern.days_from.map(|days| format!("from day {days}")));
    parts.extend(pattern.pain_from.map(|pain| format!("worst pain {pain} or more")));
    parts.extend(pattern.unless_fresh_on_both_sides.then(|| "unless on both sides and within a week".into()));
    parts.extend(pattern.lasting_days.map(|days| format!("known to have lasted {days} days")));
    parts.extend(pattern.unless_woman.then(|| "not in a woman".into()));
    parts.extend(pattern.if_possibly_pregnant.then(|| "where a pregnancy is possible".into()));
    parts.join(" **and** ")
}

fn clause(clause: &Clause) -> String {
    match clause {
        Clause::AnyOf(facts) if facts.len() == 1 => labels(*facts),
        Clause::AnyOf(facts) => format!("one of ({})", labels(*facts)),
        Clause::AllOf(facts) => format!("all of ({})", labels(*facts)),
        Clause::AtLeast(count, signs) => {
            let signs: Vec<String> = signs.iter().map(|sign| labels(*sign)).collect();
            format!("at least {count} of ({})", signs.join(" / "))
        }
        Clause::CannotSay(facts) => format!("cannot say about one of ({})", labels(*facts)),
        Clause::NoneOf(facts) => format!("none of ({})", labels(*facts)),
        Clause::Earlier(_) => "a sign that comes and goes, more than two weeks ago and gone by now".into(),
    }
}

pub fn safety(page: &mut Document) {
    page.heading(2, "Safety questions");
    page.text(
        "While one that matters is open, the result is provisional and never self-care, and the plan is withheld.",
    );
    let rows = SAFETY_QUESTIONS.iter().map(|entry| {
        let unless = if entry.sites.is_empty() {
            "always".into()
        } else {
            format!("unless none of these hurts: {}", labels(entry.sites))
        };
        vec![
            say(Phrase::Safety(entry.question)),
            labels(entry.facts),
            unless,
            labels(entry.signs),
            entry.source.to_string(),
        ]
    });
    page.table(&["question", "facts", "matters", "and always with", "source"], rows);
    page.heading(2, "Signs to watch for");
    page.text(
        "None is told while one of the facts that leave it out is present, and each only where it would make it more \
         urgent than the runner is told.",
    );
    let rows = WARNINGS.iter().map(|entry| {
        let with = if entry.only_then { "only with" } else { "first with" };
        let with =
            if entry.first_with.is_empty() { String::new() } else { format!("{with}: {}", labels(entry.first_with)) };
        let sign = say(Phrase::Warning(entry.warning));
        vec![sign, entry.urgency.to_string(), labels(entry.left_out_with()), with, entry.source.to_string()]
    });
    page.table(&["sign", "urgency", "left out with", "told", "source"], rows);
    page.heading(2, "Decided where sources disagree");
    let rows = ADJUDICATED.iter().map(|row| vec![row.subject.into(), row.decision.into(), row.reason.into()]);
    page.table(&["subject", "decision", "reason"], rows);
}

pub fn thresholds(page: &mut Document) {
    page.heading(2, "Thresholds");
    page.text("Each with what it decides and why. All are judgement, unless the reason names a study.");
    let rows = thresholds::ALL.iter().map(|threshold| {
        // Links of the documentation are no use here.
        let reason = threshold.reason.replace("[`", "`").replace("`]", "`");
        vec![format!("`{}`", threshold.name), format!("{:?}", threshold.value), reason]
    });
    page.table(&["threshold", "value", "reason"], rows);
}
