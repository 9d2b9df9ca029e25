//! What is counted.

use running_hip_pain::{Case, EnoughReason, Goal, Ranked, assess};

use super::people::{Outcome, Person};
use super::play::Played;

/// How often stopping after so many questions gives another answer than asking everything, in percent: another urgency
/// (and a lower one), another group of causes, another first cause.
pub fn regret(people: &[Person], ways: &[(&str, &[Played])]) {
    const AFTER: [usize; 6] = [10, 15, 20, 25, 40, 60];
    println!("Other than the full answer after so many questions: urgency (lower) / group / first cause, in percent\n");
    println!("| | {} |", AFTER.map(|count| count.to_string()).join(" | "));
    println!("|---|{}", "---|".repeat(AFTER.len()));
    for (name, played) in ways {
        let cells = AFTER.map(|count| {
            let outcomes = played.iter().map(|played| at(played, count));
            let pairs: Vec<(Outcome, Outcome)> = people.iter().map(|person| person.full).zip(outcomes).collect();
            let percent = |is_so: fn(&(Outcome, Outcome)) -> bool| {
                100.0 * pairs.iter().filter(|pair| is_so(pair)).count() as f64 / pairs.len().max(1) as f64
            };
            format!(
                "{:.0} ({:.1}) / {:.0} / {:.0}",
                percent(|(full, now)| full.urgency != now.urgency),
                percent(|(full, now)| full.urgency > now.urgency),
                percent(|(full, now)| full.family != now.family),
                percent(|(full, now)| full.first != now.first),
            )
        });
        println!("| {name} | {} |", cells.join(" | "));
    }
}

/// What came out by the last screen with at most so many questions.
fn at(played: &Played, questions: usize) -> Outcome {
    let steps = played.steps.iter().take_while(|(asked, _)| *asked <= questions);
    steps.last().map_or(played.steps[0].1, |(_, outcome)| *outcome)
}

/// How often the right condition is first, and among three: by what was told, if all else is denied, and when the
/// interview ends.
pub fn right(people: &[Person], played: &[Played]) {
    let told = hits(people.iter().map(|person| (person, &person.told)));
    let denied = hits(people.iter().map(|person| (person, &person.case)));
    let asked = hits(people.iter().zip(played).map(|(person, played)| (person, &played.case)));
    println!(
        "\nThe right condition is first, among three: by what was told {told}, with all else denied {denied}, after the interview {asked}."
    );
}

fn hits<'a>(cases: impl Iterator<Item = (&'a Person, &'a Case)>) -> String {
    let (mut count, mut first, mut three) = (0, 0, 0);
    for (person, case) in cases.filter(|(person, _)| !person.right.is_empty()) {
        let assessment = assess(case);
        let is_right = |ranked: &Ranked| person.right.contains(&ranked.condition);
        count += 1;
        first += usize::from(is_right(&assessment.ranking()[0]));
        three += usize::from(assessment.ranking()[..3].iter().any(is_right));
    }
    let percent = |hits: usize| 100.0 * hits as f64 / count as f64;
    format!("{:.0}%, {:.0}%", percent(first), percent(three))
}

/// Why the interviews ended, after how much, and how often below the full urgency.
pub fn ends(people: &[Person], played: &[Played], goal: Goal) {
    let count = people.len().max(1) as f64;
    let mean = |sum: usize| sum as f64 / count;
    let screens = played.iter().map(|played| played.steps.len() - 1);
    let questions = played.iter().filter_map(|played| played.steps.last()).map(|(asked, _)| *asked);
    println!(
        "\nFor the goal `{goal}`: {:.1} screens and {:.1} questions, at most {} screens; safety done by screen {}.\n",
        mean(screens.clone().sum()),
        mean(questions.sum()),
        screens.max().unwrap_or(0),
        played.iter().map(|played| played.safe_by).max().unwrap_or(0)
    );
    let after_8 = played.iter().zip(people).map(|(played, person)| {
        let steps = played.steps.iter().take(9).take_while(|(asked, _)| *asked <= 25);
        (person.full, steps.last().map_or(played.steps[0].1, |(_, outcome)| *outcome))
    });
    let same = |is_so: fn(&(Outcome, Outcome)) -> bool| 100.0 * after_8.clone().filter(is_so).count() as f64 / count;
    println!(
        "After at most 8 screens and 25 questions the urgency is final in {:.0}% (below in {:.1}%), the group in {:.0}%, the first cause in {:.0}%.\n",
        same(|(full, now)| full.urgency == now.urgency),
        same(|(full, now)| full.urgency > now.urgency),
        same(|(full, now)| full.family == now.family),
        same(|(full, now)| full.first == now.first)
    );
    println!(
        "| ended because | how many | screens | urgency final | below | group | first cause |\n|---|---|---|---|---|---|---|"
    );
    for reason in EnoughReason::ALL {
        let those = people.iter().zip(played).filter(|(_, played)| played.end.is_some_and(|end| end.reason == *reason));
        let those: Vec<(Outcome, &Played, Outcome)> =
            those.filter_map(|(person, played)| Some((person.full, played, played.steps.last()?.1))).collect();
        if those.is_empty() {
            continue;
        }
        let so_many = |is_so: fn(&&(Outcome, &Played, Outcome)) -> bool| those.iter().filter(is_so).count();
        println!(
            "| `{reason}` | {} | {:.1} | {} | {} | {} | {} |",
            those.len(),
            those.iter().map(|(_, played, _)| played.steps.len() - 1).sum::<usize>() as f64 / those.len() as f64,
            so_many(|(full, _, now)| full.urgency == now.urgency),
            so_many(|(full, _, now)| full.urgency > now.urgency),
            so_many(|(full, _, now)| full.family == now.family),
            so_many(|(full, _, now)| full.first == now.first)
        );
    }
}
