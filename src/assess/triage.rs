//! Urgency: the highest that the rules, the danger scores and the course ask for. Then what is still open.

use super::danger::Dangers;
use crate::case::{Case, Known};
use crate::knowledge::facts::IMPLIES;
use crate::knowledge::thresholds::{FRESH_DAYS, RUN_AS_USUAL_UP_TO};
use crate::knowledge::triage::{
    COURSE_RULES, Clause, CourseSign, Pattern, RED_FLAG_RULES, RedFlag, SAFETY_QUESTIONS, STOP_RUNNING, SafetyEntry,
    SafetyQuestion,
};
use crate::tables::{COURSE_GATES, COURSE_WORDS, Gates, Patterns, RED_FLAG_GATES, RED_FLAG_WORDS};
use crate::vocabulary::{Condition, Fact, FactSet, Field, Running, Sex, Urgency};

/// How urgent it is, whether to run, and what is still open.
///
/// ```
/// use running_hip_pain::{Case, Finding, RaisedBy, Running, Urgency, assess};
/// let case = Case::builder(40).present(Finding::PainGroin).present(Finding::UnableToBearWeight).build()?;
/// let assessment = assess(&case);
/// let triage = assessment.triage();
/// assert_eq!((triage.urgency, triage.running), (Urgency::Urgent, Running::Stop));
/// let first = triage.raised().next().expect("something raised it");
/// assert!(matches!(first.by, RaisedBy::RedFlag(_)) && first.facts.contains(Finding::UnableToBearWeight.into()));
/// assert!(triage.provisional && triage.unasked().count() > 0);
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Triage {
    /// How soon to be seen. Never below [`Urgency::Routine`] while provisional.
    pub urgency: Urgency,
    /// How soon to be seen if every open safety question were answered "no". What the runner was asked and could not
    /// say stays as it is, because no answer is to come.
    pub urgency_if_clear: Urgency,
    /// Whether to run.
    pub running: Running,
    /// Whether a safety question that matters for this picture is open.
    pub provisional: bool,
    open: OpenQuestions,
    flags: Held<RED_FLAG_WORDS>,
    course: Held<COURSE_WORDS>,
    dangers: Dangers,
    present: FactSet,
    earlier: FactSet,
    cannot_say: FactSet,
    /// Whether the runner would not even say whether they are under 16.
    age_declined: bool,
}

impl Triage {
    /// The open safety questions.
    pub fn open(&self) -> impl Iterator<Item = SafetyQuestion> + '_ {
        SafetyQuestion::ALL.iter().copied().filter(|question| self.open.0[*question as usize])
    }

    /// The open safety questions that nobody was asked yet. Of the others the runner could not say: do not ask
    /// again, and tell whoever sees the runner.
    ///
    /// ```
    /// use running_hip_pain::{Answer, Case, Finding, assess};
    /// let case = Case::builder(34).present(Finding::PainGroin).build()?;
    /// let question = assess(&case).triage().unasked().next().expect("a question");
    /// let asked = case.with_all(question.facts(), Answer::CannotSay)?;
    /// let assessment = assess(&asked);
    /// let triage = assessment.triage();
    /// assert!(triage.open().any(|open| open == question), "it stays open");
    /// assert!(triage.unasked().all(|unasked| unasked != question), "but it was asked");
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn unasked(&self) -> impl Iterator<Item = SafetyQuestion> + '_ {
        self.open().filter(|question| match question {
            SafetyQuestion::AgeUnder16 => !self.age_declined,
            _ => question.facts().intersects(&self.unasked_facts()),
        })
    }

    /// The facts of the open safety questions that nobody was asked about.
    pub fn unasked_facts(&self) -> FactSet {
        self.open.1.difference(self.cannot_say)
    }

    /// The facts of the open safety questions that nobody has answered.
    pub fn open_facts(&self) -> FactSet {
        self.open.1
    }

    /// Everything that raised the urgency above self-care, most urgent first.
    pub fn raised(&self) -> impl Iterator<Item = Raised> + '_ {
        Urgency::ALL.iter().rev().flat_map(|urgency| self.raised_to(*urgency))
    }

    /// Whether a pattern that asks for this urgency names any of these facts.
    pub(super) fn rests_on(&self, facts: FactSet) -> bool {
        let now = self.urgency_if_clear;
        self.flags.names_any(&RED_FLAG_GATES, now, facts) || self.course.names_any(&COURSE_GATES, now, facts)
    }

    fn raised_to(&self, urgency: Urgency) -> impl Iterator<Item = Raised> + '_ {
        let flags = self.flags.rules(&RED_FLAG_GATES).map(|(index, held)| (&RED_FLAG_RULES[index], held));
        let flags = flags.filter(move |(rule, _)| rule.urgency == urgency).map(move |(rule, held)| {
            let facts = self.carriers(rule.patterns, held);
            Raised { by: RaisedBy::RedFlag(rule.raises), urgency, facts }
        });
        let dangers = self.dangers.raised().filter(move |(_, level)| *level == urgency).map(move |(table, _)| {
            let facts = without_wide(table.counting.intersection(self.present));
            Raised { by: RaisedBy::Danger(table.condition), urgency, facts }
        });
        let course = self.course.rules(&COURSE_GATES).map(|(index, held)| (&COURSE_RULES[index], held));
        let course = course.filter(move |(rule, _)| rule.urgency == urgency).map(move |(rule, held)| {
            let facts = self.carriers(rule.patterns, held);
            Raised { by: RaisedBy::Course(rule.raises), urgency, facts }
        });
        flags.chain(dangers).chain(course)
    }

    /// The answers that carry the patterns of a rule that hold.
    fn carriers(&self, patterns: &[Pattern], held: u8) -> FactSet {
        let held = patterns.iter().enumerate().filter(|(i, _)| held & (1 << i) != 0);
        let clauses = held.flat_map(|(_, pattern)| pattern.clauses);
        let carriers = clauses.fold(FactSet::EMPTY, |carriers, clause| {
            let answers = match clause {
                Clause::Earlier(_) => self.earlier,
                Clause::CannotSay(_) => self.cannot_say,
                Clause::AnyOf(_) | Clause::AllOf(_) | Clause::AtLeast(..) => self.present,
                Clause::NoneOf(_) => FactSet::EMPTY,
            };
            carriers.union(clause.facts().intersection(answers))
        });
        without_wide(carriers)
    }
}

/// These facts without the wide ones that stand beside narrower ones.
fn without_wide(facts: FactSet) -> FactSet {
    let wide = IMPLIES.iter().filter(|(narrow, _)| facts.contains(Fact::Finding(*narrow)));
    facts.difference(wide.map(|(_, wide)| Fact::Finding(*wide)).collect())
}

/// One thing that raised the urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Raised {
    /// What it was.
    pub by: RaisedBy,
    /// The urgency it asks for.
    pub urgency: Urgency,
    /// The answers behind it: what is present, was earlier or could not be said. Empty where only a field is, or where
    /// too little is known. A wide one is left out beside a narrower one that says it too.
    pub facts: FactSet,
}

/// What can raise the urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "an app must be able to show every reason")]
pub enum RaisedBy {
    /// A red flag.
    RedFlag(RedFlag),
    /// Signs that together fit a must-not-miss condition closely enough.
    Danger(Condition),
    /// The course of the complaint.
    Course(CourseSign),
}

/// Which patterns of a list of rules hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Held<const WORDS: usize>(Patterns<WORDS>);

impl<const WORDS: usize> Held<WORDS> {
    fn of(gates: &Gates<WORDS>, case: &Case, known: &Known) -> Self {
        let has_other_answers = !known.earlier.union(case.cannot_say).is_empty();
        Self(gates.holding(
            &gates.opened_by(known.present),
            &[u64::MAX; WORDS],
            has_other_answers,
            |pattern| clauses_hold(pattern, case, known),
            |pattern| is_within_bounds(pattern, case, known),
        ))
    }

    fn names_any(&self, gates: &Gates<WORDS>, urgency: Urgency, facts: FactSet) -> bool {
        let naming = gates.naming(facts).into_iter().zip(gates.of(urgency));
        self.0.iter().zip(naming).any(|(held, (naming, of_it))| held & naming & of_it != 0)
    }

    /// The rules that hold, by index, each with its patterns that hold.
    fn rules<'a>(&'a self, gates: &'a Gates<WORDS>) -> impl Iterator<Item = (usize, u8)> + 'a {
        let mut places = gates.places(&self.0).peekable();
        core::iter::from_fn(move || {
            let (rule, place) = places.next()?;
            let mut held = 1 << place;
            while let Some((_, place)) = places.next_if(|(next, _)| *next == rule) {
                held |= 1 << place;
            }
            Some((rule, held))
        })
    }
}

/// Which safety questions are open, and their unanswered facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct OpenQuestions([bool; SafetyQuestion::COUNT], FactSet);

pub(super) fn triage(case: &Case, known: &Known, dangers: &Dangers) -> Triage {
    let flags = Held::of(&RED_FLAG_GATES, case, known);
    let course = Held::of(&COURSE_GATES, case, known);
    let by_rules = RED_FLAG_GATES.urgency(&flags.0).max(COURSE_GATES.urgency(&course.0));
    let urgency_if_clear = dangers.raised().map(|(_, urgency)| urgency).fold(by_rules, Ord::max);
    let open = open_questions(case, known, urgency_if_clear);
    let provisional = open.0.contains(&true);
    let urgency = if provisional { urgency_if_clear.max(Urgency::Routine) } else { urgency_if_clear };
    let running = running(case, known, dangers, urgency, provisional);
    Triage {
        urgency,
        urgency_if_clear,
        running,
        provisional,
        open,
        flags,
        course,
        dangers: *dangers,
        present: known.present,
        earlier: known.earlier,
        cannot_say: case.cannot_say,
        age_declined: case.has_declined(Field::AgeBetween),
    }
}

/// Which red flags are raised, by index.
#[cfg(feature = "fitting")]
pub(super) fn red_flags_held(case: &Case, known: &Known) -> [bool; RedFlag::COUNT] {
    let mut held = [false; RedFlag::COUNT];
    for (rule, _) in Held::of(&RED_FLAG_GATES, case, known).rules(&RED_FLAG_GATES) {
        held[rule] = true;
    }
    held
}

fn holds(pattern: &Pattern, case: &Case, known: &Known) -> bool {
    clauses_hold(pattern, case, known) && is_within_bounds(pattern, case, known)
}

pub(super) fn clauses_hold(pattern: &Pattern, case: &Case, known: &Known) -> bool {
    pattern.clauses.iter().all(|clause| clause_holds(clause, case, known))
}

/// Whether a pattern holds but for its clauses.
pub(super) fn is_within_bounds(pattern: &Pattern, case: &Case, known: &Known) -> bool {
    pattern.ages.is_none_or(|ages| case.age().touches(ages))
        && pattern.within_days.is_none_or(|most| known.least_days.is_none_or(|days| days <= most))
        && pattern.lasting_days.is_none_or(|least| known.least_days.is_some_and(|days| days >= least))
        && !(pattern.unless_woman && case.sex() == Some(Sex::Female))
        && (!pattern.if_possibly_pregnant || case.may_be_pregnant())
        && pattern.days_from.is_none_or(|least| case.days().is_none_or(|days| days >= least))
        && !(pattern.unless_fresh_on_both_sides && is_fresh_on_both_sides(known))
        && pattern.pain_from.is_none_or(|least| case.worst_pain().is_none_or(|pain| pain >= least))
}

/// On both sides and within a week, as soreness is.
pub(super) fn is_fresh_on_both_sides(known: &Known) -> bool {
    known.on_both_sides && known.least_days.is_some_and(|days| days <= FRESH_DAYS)
}

pub(super) fn clause_holds(clause: &Clause, case: &Case, known: &Known) -> bool {
    let present = &known.present;
    match clause {
        Clause::CannotSay(facts) => facts.intersects(&case.cannot_say),
        Clause::NoneOf(facts) => !facts.intersects(present),
        Clause::Earlier(facts) => facts.intersects(&known.earlier),
        Clause::AnyOf(facts) => facts.intersects(present),
        Clause::AllOf(facts) => facts.is_subset(present),
        Clause::AtLeast(count, signs) => {
            let there = signs.iter().filter(|sign| sign.intersects(present));
            there.take(*count).count() == *count
        }
    }
}

/// The safety questions that matter and are not answered. None in an emergency: nothing could raise it, and nobody
/// should be asked more.
fn open_questions(case: &Case, known: &Known, urgency: Urgency) -> OpenQuestions {
    let mut open = OpenQuestions([false; SafetyQuestion::COUNT], FactSet::EMPTY);
    if urgency == Urgency::Emergency {
        return open;
    }
    let answered = known.present.union(known.earlier).union(known.absent);
    for entry in &SAFETY_QUESTIONS {
        let unanswered = entry.facts.difference(answered);
        let is_open = match entry.question {
            SafetyQuestion::AgeUnder16 => case.age().range().is_none(),
            _ => !unanswered.is_empty() && matters(entry, known),
        };
        if is_open {
            open.0[entry.question as usize] = true;
            open.1 = open.1.union(unanswered);
        }
    }
    open
}

/// Whether a safety question that matters is open, short of an emergency.
pub(super) fn is_provisional(case: &Case, known: &Known) -> bool {
    open_questions(case, known, Urgency::SelfCare).0.contains(&true)
}

/// The answers with which nobody runs before it has been checked, whatever the urgency.
pub(super) fn stopping(case: &Case, known: &Known) -> FactSet {
    let held = STOP_RUNNING.iter().filter(|pattern| holds(pattern, case, known));
    let facts =
        held.flat_map(|pattern| pattern.clauses).fold(FactSet::EMPTY, |facts, clause| facts.union(clause.facts()));
    without_wide(facts.intersection(known.present))
}

fn matters(entry: &SafetyEntry, known: &Known) -> bool {
    entry.sites.is_empty() || !entry.sites.is_subset(&known.absent) || entry.signs.intersects(&known.present)
}

fn running(case: &Case, known: &Known, dangers: &Dangers, urgency: Urgency, provisional: bool) -> Running {
    // Never by rank: a rank falls when something harmless gains, and a more urgent result must not allow more running.
    if urgency >= Urgency::Soon || dangers.any_is_plausible() || is_told_to_stop(case, known) {
        Running::Stop
    } else {
        unless_stopped(case, urgency, provisional)
    }
}

/// Whether an answer stops running, whatever the urgency.
pub(super) fn is_told_to_stop(case: &Case, known: &Known) -> bool {
    STOP_RUNNING.iter().any(|pattern| holds(pattern, case, known))
}

/// Whether to run where nothing stops it.
pub(super) fn unless_stopped(case: &Case, urgency: Urgency, provisional: bool) -> Running {
    let hurts = case.worst_pain().is_none_or(|pain| pain > RUN_AS_USUAL_UP_TO);
    if provisional || urgency > Urgency::SelfCare || hurts { Running::Reduced } else { Running::AsUsual }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::knowledge::triage::Rule;

    const CASES: &str = include_str!("../../examples/validation/written/full.jsonl");

    /// A bit set that forgets a pattern would lose a red flag, and one that forgets a clause would cry wolf.
    #[test]
    fn a_pattern_that_holds_by_bits_holds_clause_by_clause() {
        let (mut compared, mut holding) = (0, 0);
        for case in CASES.lines().flat_map(tellings).chain(nearly_all_of_each_pattern()) {
            let known = case.known();
            let flags: Vec<(usize, u8)> = Held::of(&RED_FLAG_GATES, &case, &known).rules(&RED_FLAG_GATES).collect();
            assert_eq!(flags, one_by_one(&RED_FLAG_RULES, &case, &known), "{case:?}");
            let course: Vec<(usize, u8)> = Held::of(&COURSE_GATES, &case, &known).rules(&COURSE_GATES).collect();
            assert_eq!(course, one_by_one(&COURSE_RULES, &case, &known), "{case:?}");
            compared += 1;
            holding += flags.len() + course.len();
        }
        assert!(compared > 4_000 && holding > 20_000, "only {compared}, {holding}");
    }

    /// A written case as it is, as of earlier, with what cannot be said, and with everything present.
    fn tellings(line: &str) -> [Case; 4] {
        let mut row: serde_json::Value = serde_json::from_str(line).expect("a bundled line");
        let case: Case = serde_json::from_value(row["case"].take()).expect("a bundled case");
        let Case { present, absent, .. } = case;
        let nothing = FactSet::EMPTY;
        [
            Case { earlier: present, present: nothing, ..case.clone() },
            Case { cannot_say: present, present: absent, absent: nothing, ..case.clone() },
            Case { present: Fact::all().collect(), absent: nothing, ..case.clone() },
            case,
        ]
    }

    /// For each pattern: all that it names, and that without one fact or one clause.
    fn nearly_all_of_each_pattern() -> impl Iterator<Item = Case> {
        let flags = RED_FLAG_RULES.iter().flat_map(|rule| rule.patterns);
        let patterns = flags.chain(COURSE_RULES.iter().flat_map(|rule| rule.patterns));
        patterns.flat_map(|pattern| {
            let clauses = pattern.clauses.iter().map(Clause::facts);
            let all = clauses.clone().fold(FactSet::EMPTY, FactSet::union);
            let left_out = clauses.chain(all.into_iter().map(|fact| FactSet::EMPTY.with(fact)));
            left_out.chain([FactSet::EMPTY]).map(move |facts| {
                let unknown = Case::builder(crate::case::Age::UNKNOWN).build().expect("an empty case");
                Case { present: all.difference(facts), ..unknown }
            })
        })
    }

    fn one_by_one<Name>(rules: &[Rule<Name>], case: &Case, known: &Known) -> Vec<(usize, u8)> {
        let held = |rule: &Rule<Name>| {
            let places = rule.patterns.iter().enumerate();
            places.filter(|(_, pattern)| holds(pattern, case, known)).fold(0, |held, (place, _)| held | 1 << place)
        };
        rules.iter().map(held).enumerate().filter(|(_, held)| *held != 0).collect()
    }
}
