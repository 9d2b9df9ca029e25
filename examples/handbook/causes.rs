//! Conditions, family by family, and contributors.

use running_hip_pain::knowledge::opinions::{COLUMNS, FIRST, Opinion, SECOND};
use running_hip_pain::knowledge::{
    BONE_STRESS_BLOCK, Clue, Danger, ELSEWHERE, Likelihood, Outcome, Patients, Prior, Source, family_block,
};
use running_hip_pain::wording::{Phrase, Term};
use running_hip_pain::{Condition, Contributor, Family, Grade, Sex, Shown};

use super::document::{Document, facts, label, named, number, say};

pub fn conditions(page: &mut Document) {
    page.heading(2, "Conditions");
    page.text(&format!(
        "Where a condition states nothing, the rows of its family apply, then the baseline of the finding. A place \
         that a condition does not list hurts in {} of its patients. Where a share is judgement, the ranking goes by the \
         mean in log odds of this one and those of two other judges.",
        number(ELSEWHERE)
    ));
    for family in Family::ALL {
        page.heading(3, &format!("Family: {}", label(Term::Family(*family))));
        page.table(CLUES, family_block(*family).iter().map(clue));
        if *family == Family::Bone {
            page.text("Shared by all bone stress injuries:");
            page.table(CLUES, BONE_STRESS_BLOCK.iter().map(clue));
        }
        for condition in Condition::ALL.iter().filter(|condition| condition.family() == *family) {
            self::condition(page, *condition);
        }
    }
}

fn condition(page: &mut Document, condition: Condition) {
    let entry = condition.entry();
    page.heading(4, &format!("{} (`{condition}`)", label(Term::Condition(condition))));
    page.text(&format!(
        "{} Also called: {}.",
        condition.meaning(),
        say(Phrase::AlsoCalled(Term::Condition(condition)))
    ));
    page.item(&format!("ages {} to {}; reviewed {}", entry.ages.0, entry.ages.1, entry.reviewed));
    page.item(&entry.codes.to_string());
    prior(page, &entry.prior);
    let rivals: Vec<String> = entry.rivals.iter().map(|rival| label(Term::Condition(*rival))).collect();
    page.item(&format!("most easily mistaken for: {}", rivals.join("; ")));
    if entry.bone_stress {
        page.item("bone stress injury: no running while it is plausible");
    }
    if let Some(danger) = &entry.danger {
        self::danger(page, danger);
    }
    page.text("");
    for presentation in entry.presentations {
        if entry.presentations.len() > 1 {
            page.text(&format!("Presentation: {} ({} of its patients)", presentation.name, number(presentation.part)));
        }
        if !presentation.needs.is_empty() {
            page.text(&format!("Does not lead until one of these is told: {}", facts(presentation.needs)));
        }
        page.table(JUDGED, presentation.sites.iter().chain(presentation.clues).map(|row| judged(condition, row)));
    }
    if !entry.background.is_empty() {
        page.text("Background:");
        page.table(JUDGED, entry.background.iter().map(|row| judged(condition, row)));
    }
}

fn prior(page: &mut Document, prior: &Prior) {
    let Prior { youth, child, .. } = prior;
    let stated = |condition: &Condition| condition.entry().prior.adult;
    let adults = match prior.adult {
        Some(share) => number(share),
        None => {
            format!("what the others leave, {}", number(1.0 - Condition::ALL.iter().filter_map(stated).sum::<f64>()))
        }
    };
    page.item(&format!(
        "prior among runners with hip-region pain: adults {adults}, 11 to 17 years {}, younger {} ({})",
        number(*youth),
        number(*child),
        prior.source
    ));
    for factor in prior.factors {
        let who = factor.sex.map_or("anyone", |sex| if sex == Sex::Female { "women" } else { "men" });
        let (first, last) = factor.ages;
        let ages = if (first, last) == (0, 120) { String::new() } else { format!(" of {first} to {last} years") };
        page.item(&format!("times {} in {who}{ages} ({})", number(factor.times), factor.source));
    }
    if (prior.pregnant, prior.postpartum) != (1.0, 1.0) {
        let (pregnant, postpartum) = (number(prior.pregnant), number(prior.postpartum));
        page.item(&format!("times {pregnant} in pregnancy, times {postpartum} within a year of a birth (judgement)"));
    }
    if let Some([(short, from), (long, to)]) = prior.by_days {
        let (from, to) = (number(from), number(to));
        page.item(&format!("times {from} up to {short} days since it began, times {to} from {long} days (judgement)"));
    }
}

fn danger(page: &mut Document, danger: &Danger) {
    let mimics: Vec<String> = danger.mimics.iter().map(|mimic| label(Term::Condition(*mimic))).collect();
    let levels = danger.levels.iter().map(|(score, urgency)| format!("{urgency} from {}", number(*score)));
    page.item(&format!("must not be missed; mistaken for: {}", mimics.join("; ")));
    page.item(&format!("signs that count: {}", facts(danger.findings.union(danger.risk_factors))));
    page.item(&format!("danger score: {}", levels.collect::<Vec<_>>().join(", ")));
}

const CLUES: &[&str] = &["finding", "figure", "grade", "source"];

fn clue(clue: &Clue) -> Vec<String> {
    vec![named(clue.fact), figure(clue), grade(clue.grade()), clue.source.to_string()]
}

const JUDGED: &[&str] = &["finding", "figure", "two other judges, in percent", "grade", "source"];

/// A row with what two others judged, where nobody has published a share.
fn judged(condition: Condition, row: &Clue) -> Vec<String> {
    let column = COLUMNS.iter().position(|judged| *judged == condition);
    let by = |opinions: &[Opinion]| {
        let opinion = opinions.iter().find(|opinion| opinion.fact == row.fact)?;
        column.map(|column| number(opinion.of[column]))
    };
    let is_share = row.source == Source::Judgement && matches!(row.evidence.likelihood, Likelihood::Share(_));
    let others = [by(FIRST), by(SECOND)].into_iter().flatten().filter(|_| is_share).collect::<Vec<_>>().join(", ");
    let mut cells = clue(row);
    cells.insert(2, others);
    cells
}

fn figure(clue: &Clue) -> String {
    let figure = match clue.evidence.likelihood {
        Likelihood::Share(share) => format!("share {}", number(share)),
        Likelihood::Accuracy { sensitivity, specificity } => {
            format!("sensitivity {}, specificity {}", number(sensitivity), number(specificity))
        }
        Likelihood::Ratio { present, absent } => {
            format!("ratio {} when present, {} when absent", number(present), number(absent))
        }
        Likelihood::Odds(odds) => format!("odds or hazard ratio {}", number(odds)),
        other => format!("{other:?}"),
    };
    match clue.evidence.patients {
        Patients::Specialist => {
            format!("{figure}, in specialists' patients (weighs {} of it)", number(clue.evidence.patients.exponent()))
        }
        _ => figure,
    }
}

pub fn grade(grade: Grade) -> String {
    grade.key().to_uppercase()
}

pub fn contributors(page: &mut Document) {
    page.heading(2, "Contributors");
    page.text(
        "Counted from present signs. They move neither ranking nor urgency. Grades C, D and X say \"may\" at most.",
    );
    for contributor in Contributor::ALL {
        let entry = contributor.entry();
        page.heading(3, &format!("{} (`{contributor}`)", label(Term::Contributor(*contributor))));
        let hints = entry.signs.iter().filter(|sign| sign.shows == Shown::Suggested).count();
        let needed =
            if hints > 0 { format!(" Hints needed to suggest it: {}.", entry.hints_needed) } else { String::new() };
        page.text(&format!("{}{needed}", contributor.meaning()));
        let signs = entry.signs.iter().map(|sign| {
            let any = if sign.any.is_empty() { String::new() } else { format!(", with one of: {}", facts(sign.any)) };
            let shows = if sign.shows == Shown::Reported { "reports it" } else { "hints at it" };
            vec![format!("{}{any}", facts(sign.all)), shows.into(), grade(sign.grade), sign.source.to_string()]
        });
        page.table(&["sign", "shows", "grade", "source"], signs);
        outcomes(page, entry.outcomes);
    }
}

pub fn outcomes(page: &mut Document, outcomes: &[Outcome]) {
    let rows = outcomes.iter().map(|outcome| {
        let interval = outcome.interval.map(|(low, high)| format!("{} to {}", number(low), number(high)));
        let measure = words(&format!("{:?}", outcome.statistic));
        vec![
            measure,
            number(outcome.value),
            interval.unwrap_or_default(),
            outcome.of.into(),
            outcome.source.to_string(),
        ]
    });
    page.table(&["statistic", "value", "interval", "of what", "source"], rows);
}

/// `HazardRatio` as "hazard ratio".
fn words(name: &str) -> String {
    let spaced = name.chars().flat_map(|letter| {
        let gap = letter.is_uppercase().then_some(' ');
        gap.into_iter().chain(letter.to_lowercase())
    });
    spaced.collect::<String>().trim_start().to_owned()
}
