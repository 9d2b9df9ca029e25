//! The return to running: stages, gates, pace, what a diary decides, and questionnaires.

use running_hip_pain::Track;
use running_hip_pain::knowledge::{
    FAST, FOLLOW_UP_RULES, GATES, HIGH_RISK_SITES, STAGES, StageEntry, StageSession, TOTALS, TRACKS,
};
use running_hip_pain::wording::{Phrase, Term};

use super::causes::grade;
use super::document::{Document, label, say};

pub fn return_to_running(page: &mut Document) {
    page.heading(2, "Return to running");
    page.text(
        "No trial compares tables of running and walking, and no product publishes its rules. Grade D is opinion.",
    );
    page.heading(3, "Stages");
    let rows = STAGES.iter().map(|entry| {
        let name = label(Term::ReturnStage(entry.stage));
        vec![name, session(entry), grade(entry.grade), entry.source.to_string()]
    });
    page.table(&["stage", "session", "grade", "source"], rows);

    let rows = FAST.iter().enumerate().map(|(week, entry)| {
        let kind = if entry.is_uphill { "uphill" } else { "on the flat" };
        let number = if week + 1 == FAST.len() { format!("{} and on", week + 1) } else { (week + 1).to_string() };
        vec![number, entry.times.to_string(), kind.into(), entry.run.to_string(), entry.walk.to_string()]
    });
    page.text("Something fast after one of the runs of a week of faster runs. Judgement.");
    page.table(&["week", "times", "where", "seconds of running", "seconds of walking"], rows);

    page.heading(3, "Pace");
    let rows = TRACKS.iter().map(|entry| {
        let families: Vec<String> = entry.families.iter().map(|family| label(Term::Family(*family))).collect();
        let numbers = [entry.sessions, entry.back_by, entry.rest_days, entry.left_after_a_day, entry.walks_up_to];
        let numbers = numbers.map(|number| number.to_string());
        [vec![families.join("; ")], numbers.to_vec(), vec![entry.source.to_string()]].concat()
    });
    let head =
        ["families", "sessions a stage", "stages back", "days of rest", "pain left after a day", "pain on walks"];
    page.table(&[&head[..], &["source of the sessions"]].concat(), rows);

    page.heading(3, "Gates before the first run");
    let sites: Vec<String> = HIGH_RISK_SITES.iter().map(|site| label(Term::Condition(*site))).collect();
    page.text(&format!("A scan is for these sites: {}.", sites.join("; ")));
    let rows = GATES.iter().map(|entry| {
        let of = if entry.bone { Track::Bone.key() } else { "the others" };
        let keeper = format!("{:?}", entry.keeper).to_lowercase();
        let gate = say(Phrase::Gate(entry.gate));
        vec![gate, of.into(), keeper, grade(entry.grade), entry.source.to_string()]
    });
    page.table(&["gate", "for", "said by", "grade", "source"], rows);

    page.heading(3, "What a diary decides");
    page.text("Besides the stop signs. The most cautious of all that holds counts.");
    let rows = FOLLOW_UP_RULES.iter().map(|entry| {
        let decides = format!("{:?}", entry.decides);
        let why = say(Phrase::FollowUp(entry.rule));
        vec![format!("`{}`", entry.rule), decides, why, grade(entry.grade), entry.source.to_string()]
    });
    page.table(&["rule", "decides", "text", "grade", "source"], rows);

    page.heading(3, "Questionnaires");
    let rows = TOTALS.iter().map(|entry| {
        let number = |number: Option<u8>| number.map_or("not published".into(), |number| number.to_string());
        let better = if entry.more_is_better { "more" } else { "less" };
        let numbers = [entry.least_change, entry.important_change, entry.acceptable_from].map(number);
        let name = label(Term::Questionnaire(entry.questionnaire));
        [vec![name, better.into()], numbers.to_vec(), vec![entry.source.to_string()]].concat()
    });
    page.table(&["total", "better is", "least change", "important change", "acceptable from", "source"], rows);
}

fn session(entry: &StageEntry) -> String {
    let minutes = |seconds: u16| match seconds % 60 {
        0 => format!("{}", seconds / 60),
        _ => format!("{}.5", seconds / 60),
    };
    match entry.session {
        StageSession::Turns { turns, run: 0, walk } => format!("{turns} × {} min of walking", minutes(walk)),
        StageSession::Turns { turns, run, walk: 0 } => format!("{turns} × {} min of running", minutes(run)),
        StageSession::Turns { turns, run, walk } => {
            format!("{turns} × ({} min of running, {} min of walking)", minutes(run), minutes(walk))
        }
        StageSession::Distance => "the longest run of a week grows by at most a tenth over 30 days".into(),
        StageSession::Faster => "the same, and one new fast thing a week".into(),
    }
}
