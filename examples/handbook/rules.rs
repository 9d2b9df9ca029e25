//! Findings, red flags, the course, safety questions and what was adjudicated.

use running_hip_pain::Section;
use running_hip_pain::knowledge::{
    ADJUDICATED, COURSE_RULES, Clause, EXCLUSIVE, Pattern, RED_FLAG_RULES, SAFETY_QUESTIONS, STOP_RUNNING,
    thresholds as t,
};
use running_hip_pain::wording::{Phrase, Term};

use crate::document::{Document, facts as labels, label, number, say};

pub fn facts(page: &mut Document) {
    page.heading(2, "Findings and risk factors");
    page.text("The baseline is the share among runners with hip-region pain when a condition says nothing. Judgement, all of them.");
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
    page.heading(3, "Shut each other out");
    for (a, b) in EXCLUSIVE {
        page.item(&format!("{} / {}", label(Term::Fact(*a)), label(Term::Fact(*b))));
    }
}

pub fn red_flags(page: &mut Document) {
    page.heading(2, "Red flags");
    page.text(
        "Any pattern raises its flag. Patterns read present answers only; a bound that is not known is taken as met.",
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
    page.text("Whatever the urgency; from soon on in any case.");
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
    }
}

pub fn safety(page: &mut Document) {
    page.heading(2, "Safety questions");
    page.text("While one that matters is open the result is provisional, never self-care, and the plan is withheld.");
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
    page.table(&["question", "asks about", "matters", "and always with", "source"], rows);
    page.heading(2, "Decided where sources disagree");
    let rows = ADJUDICATED.iter().map(|row| vec![row.subject.into(), row.decision.into(), row.reason.into()]);
    page.table(&["subject", "decision", "reason"], rows);
}

pub fn thresholds(page: &mut Document) {
    page.heading(2, "Thresholds");
    page.text("All judgement; shares in ten-thousandths.");
    let rows = [
        ("power of the prior", number(t::PRIOR_POWER)),
        ("prior outside a condition's ages", t::OUTSIDE_AGES.to_string()),
        ("share from which a condition is plausible", t::PLAUSIBLE_SHARE.to_string()),
        ("share of all guarded conditions together from which a plan guards", t::PLAUSIBLE_TOGETHER.to_string()),
        ("danger score from which a bone stress injury is plausible", t::PLAUSIBLE_DANGER.to_string()),
        ("danger score from which a condition is kept in sight", t::WATCHED.to_string()),
        ("share from which it fits well", t::FITS_WELL.to_string()),
        ("share from which it fits", t::FITS.to_string()),
        ("share from which it is possible", t::POSSIBLE.to_string()),
        ("tied from this percent of the leader on", t::TIED_PERCENT.to_string()),
        ("most causes shown as tied", t::TIED_AT_MOST.to_string()),
        ("least findings to rank on", t::LEAST_PRESENT.to_string()),
        ("least bits to rank on", t::LEAST_EVIDENCE_BITS.to_string()),
        ("risk factors together at most, in a danger score", number(t::RISK_FACTORS_AT_MOST)),
        ("shares believed between", format!("{:?}", t::SHARE_LIMITS)),
        ("share of a narrow place believed up to", number(t::NARROW_PLACE_AT_MOST)),
        ("baselines believed between", format!("{:?}", t::BASELINE_LIMITS)),
        ("no answer weighs more than, in bits", number(t::WEIGHT_LIMIT_BITS)),
        ("strength exercises of one phase to begin with", t::STRENGTH_AT_ONCE.to_string()),
        ("changes of form at once", t::FORM_AT_ONCE.to_string()),
        ("days until a plan is looked at again", t::REVIEW_AFTER_DAYS.to_string()),
        ("least likely answer named as one that would change the result", t::LIKELY_ENOUGH.to_string()),
    ];
    page.table(&["threshold", "value"], rows.map(|(name, value)| vec![name.to_owned(), value]));
}
