//! A plan and a diary to the next step.

use running_hip_pain::follow_up::{Action, DecidedBy, Diary, Entry, NextStep};
use running_hip_pain::schedule::Calendar;
use running_hip_pain::wording::English;
use running_hip_pain::{
    CarePlan, Clinician, Day, FollowUpRule, Gate, Missed, Questionnaire, ReturnStage, Side, Urgency, assess, follow_up,
    plan, report,
};

use crate::bytes::Bytes;
use crate::person::{any_condition, any_day, any_fact, case};
use crate::schedule::{allowed, runs};

/// A case and the entries of a diary, as lines of JSON or chosen by bytes, to what is decided.
pub fn diary(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let Some(case) = case(&mut bytes) else { return };
    let plan = plan(&assess(&case));
    let first = any_day(&mut bytes);
    let (since, how_worse, by) = (i32::from(bytes.below(24)) - 4, bytes.below(3), 1 + bytes.below(6));
    let written = entries(&mut bytes, first);
    let entries: Vec<Entry> = written.iter().map(|written| written.entry.clone()).collect();
    let last = entries.iter().map(Entry::day).max().unwrap_or(first);
    let today = last + since;

    let (diary, rejected) = Diary::new(entries.iter().cloned());
    let is_used = |index: &usize| rejected.iter().all(|rejected| rejected.entry != *index);
    assert!(rejected.iter().all(|rejected| rejected.entry < entries.len() && rejected.to_string().len() < 300));
    assert!(diary.days().zip(diary.days().skip(1)).all(|(day, next)| day < next));
    assert!(
        entries.iter().enumerate().all(|(index, entry)| !is_used(&index) || diary.days().any(|day| day == entry.day()))
    );
    let step = follow_up(&plan, &diary, today);
    whole(&step, &entries, today);
    assert!(step.decisions.iter().flat_map(|decision| &decision.entries).all(is_used));
    said(&step);
    follows(&step, &plan, today);
    // Only a clinician's word lets anybody run whom the plan does not.
    let is_cleared = written.iter().any(|written| written.visit == Some(Clinician::Cleared));
    if plan.first_stage().is_none() && !is_cleared {
        let sent = |action: Action| matches!(action, Action::SeekCare(urgency) if urgency >= plan.urgency());
        assert_eq!(step.stage, None, "{step:?}");
        assert!(step.decisions.iter().any(|decision| sent(decision.action)), "{step:?}");
    }
    assert!(plan.may_return() || step.stage.is_none(), "a return is for the clinician to lay out");

    let step = without_places(step);
    let of = |entries: &mut dyn Iterator<Item = Entry>, today: Day| {
        without_places(follow_up(&plan, &Diary::new(entries).0, today))
    };
    assert_eq!(of(&mut entries.iter().rev().cloned(), today), step, "the order decides");
    assert_eq!(
        of(&mut entries.iter().filter(|entry| entry.day() <= today).cloned(), today),
        step,
        "the future decides"
    );

    // Whatever has stopped running stays, however well it goes after that. Only an open question is answered by time.
    let stops = |by: DecidedBy| by != DecidedBy::Rule(FollowUpRule::QuestionsOpen);
    let is_stopped = step.decisions.iter().any(|decision| decision.stops && stops(decision.by));
    let has_room = today.checked_add(30).is_some();
    if is_stopped && has_room {
        let walk = |number: i32| Entry::on(today + number).stage(ReturnStage::Walk).pain_during(0).next_morning(0);
        let told = entries.iter().filter(|entry| entry.day() <= today).cloned();
        let after = of(&mut told.chain((1..12).map(|number| walk(2 * number))), today + 23);
        assert_eq!(after.stage, None, "{step:?}");
    }
    // A worse entry of the past week never leads to a bolder step, where no answer is new.
    let Some(worse) = written.iter().position(|it| it.entry.is_done() && (0..7).contains(&(today - it.entry.day())))
    else {
        return;
    };
    if written.iter().all(|written| !written.has_facts) && is_used(&worse) {
        let mut entries = entries;
        let entry = entries[worse].clone();
        entries[worse] = match (how_worse, entry.worst_pain()) {
            (0, Some(pain)) => entry.pain_during((pain + by).min(10)),
            (1, _) => entry.limp(true),
            _ => entry.next_morning(10),
        };
        let after = of(&mut entries.into_iter(), today);
        assert!(after.boldness() <= step.boldness() && after.stage <= step.stage, "{step:?}\n{after:?}");
    }
}

/// An entry, and what cannot be asked of it.
struct Written {
    entry: Entry,
    visit: Option<Clinician>,
    has_facts: bool,
}

fn entries(bytes: &mut Bytes, first: Day) -> Vec<Written> {
    let mut all = Vec::new();
    let mut day = first;
    while !bytes.is_empty() && all.len() < 40 {
        if let Some(line) = bytes.json_line() {
            if let Ok(entry) = serde_json::from_slice::<Entry>(line) {
                let json = serde_json::to_value(&entry).expect("an entry can be written");
                let visit = match json["clinician"].as_str() {
                    Some("cleared") => Some(Clinician::Cleared),
                    Some(_) => Some(Clinician::Seen),
                    None => None,
                };
                let again: Entry = serde_json::from_value(json).expect("what was written can be read");
                assert_eq!(again, entry);
                all.push(Written { entry, visit, has_facts: true });
            }
            continue;
        }
        // Mostly a day or two later, sometimes the same day or long after.
        day = match bytes.below(16) {
            0 => day,
            step @ 1..=14 => day + i32::from(step.div_ceil(3)),
            _ => day + i32::from(bytes.byte()),
        };
        all.push(written(bytes, day));
    }
    all
}

fn written(bytes: &mut Bytes, day: Day) -> Written {
    let mut entry = Entry::on(day);
    let (what, rare) = (bytes.byte(), bytes.byte());
    if what & 1 == 0 {
        entry = bytes.any_of(ReturnStage::ALL).into_iter().fold(entry, Entry::stage);
        // Mostly what lets a runner go on.
        entry = entry.pain_during(if what & 2 == 0 { bytes.below(3) } else { bytes.below(12) });
        entry = entry.next_morning(if what & 4 == 0 { 0 } else { bytes.byte() as i8 / 10 });
    }
    if what & 8 != 0 {
        entry = entry.pain_after_24h(bytes.below(12));
    }
    if what & 16 != 0 {
        entry = entry.metres(u32::from(bytes.two()) << bytes.below(6));
    }
    if what & 32 != 0 {
        entry = entry.minutes(bytes.two() >> bytes.below(12));
    }
    if what & 64 != 0 {
        entry = entry.passed(bytes.of(Gate::ALL)).passed(bytes.of(Gate::ALL));
    }
    if what & 128 != 0 {
        entry = entry.total(bytes.of(Questionnaire::ALL), bytes.byte());
    }
    let mut visit = None;
    match rare {
        200..=209 => entry = entry.missed(bytes.of(Missed::ALL)),
        210..=219 => entry = entry.limp(bytes.yes()),
        220..=224 => entry = entry.side(bytes.of(Side::ALL)),
        225..=229 => entry = entry.present(any_fact(bytes)),
        230..=233 => entry = entry.absent(any_fact(bytes)),
        234..=236 => entry = entry.present(any_fact(bytes)).absent(any_fact(bytes)),
        237..=243 => (entry, visit) = (entry.cleared(), Some(Clinician::Cleared)),
        244..=246 => (entry, visit) = (entry.seen(), Some(Clinician::Seen)),
        247..=250 => (entry, visit) = (entry.cleared().found(any_condition(bytes)), Some(Clinician::Cleared)),
        251..=253 => (entry, visit) = (entry.seen().found(any_condition(bytes)), Some(Clinician::Seen)),
        _ => {}
    }
    Written { entry, visit, has_facts: (225..=236).contains(&rare) }
}

/// What is decided is complete and in order.
fn whole(step: &NextStep, entries: &[Entry], today: Day) {
    assert_eq!(step.action, step.decisions[0].action);
    assert!(step.decisions.iter().all(|decision| decision.entries.iter().all(|index| entries[*index].day() <= today)));
    let is_stopped = step.decisions.iter().any(|decision| decision.stops);
    assert!(step.stage.is_none() || !is_stopped, "{step:?}");
    assert!(step.action != Action::Progress || step.decisions.len() == 1 && step.stage.is_some(), "{step:?}");
    assert!(step.action != Action::Stop || step.stage.is_none(), "{step:?}");
    let is_late = |urgency: Urgency| urgency < Urgency::Soon;
    assert!(step.stage.is_none() || !matches!(step.action, Action::SeekCare(urgency) if !is_late(urgency)), "{step:?}");
    serde_json::to_string(step).expect("a step can be written");
}

/// An emergency stands alone, and nothing is called better beside a visit within days.
fn said(step: &NextStep) {
    let text = report::next_step(step, &English);
    match step.action {
        Action::SeekCare(Urgency::Emergency) => assert_eq!(text.lines().count(), 3, "{text}"),
        Action::SeekCare(Urgency::Urgent | Urgency::Soon) => {
            // A reason may be that it is no better.
            let is_reason = |line: &&str| line.starts_with("Why: ") || line.starts_with("Also: ");
            assert!(!text.lines().filter(|line| !is_reason(line)).any(|line| line.contains("better")), "{text}");
        }
        _ => {}
    }
}

/// A calendar hears it: nobody runs while running stops, and a stage up is no further than the step.
fn follows(step: &NextStep, plan: &CarePlan, today: Day) {
    let laid_out = running_hip_pain::schedule(plan, &Calendar::starting(today).after(step));
    match step.stage {
        None => assert!(runs(&laid_out).next().is_none(), "{step:?}"),
        Some(stage) => {
            allowed(&laid_out, plan, Some(stage));
            assert!(runs(&laid_out).next().is_none_or(|(_, run)| run.stage <= Some(stage)), "{step:?}");
        }
    }
}

/// The step without what names entries by their place in the list.
fn without_places(mut step: NextStep) -> NextStep {
    step.decisions.iter_mut().for_each(|decision| decision.entries.clear());
    step
}
