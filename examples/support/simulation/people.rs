//! Whom to ask: published cases, and patients drawn from the tables.

use running_hip_pain::fitting::{priors, share};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::{Age, Answer, Case, Condition, Fact, FactSet, Family, Pregnancy, Sex, Side, Urgency, assess};
use serde_json::Value;

const PUBLISHED: [&str; 4] = [
    include_str!("../../validation/published_44.jsonl"),
    include_str!("../../validation/published_89.jsonl"),
    include_str!("../../validation/published_76.jsonl"),
    include_str!("../../validation/published_75.jsonl"),
];

/// A runner of whom everything is known.
pub struct Person {
    /// All answers.
    pub case: Case,
    /// Those that were told.
    pub told: Case,
    /// What it is, or may be called.
    pub right: Vec<Condition>,
    /// What the case does not say.
    silent: FactSet,
    /// Whether an examiner answers too.
    pub examined: bool,
    /// What comes out once everything has been asked.
    pub full: Outcome,
}

impl Person {
    /// A test that is never asked for cannot be answered. What a published case does not say its runner denies, but so
    /// that it does not count: silence is no sign of absence.
    fn new(case: Case, examined: bool, right: Vec<Condition>) -> Self {
        let unasked = Fact::all().filter(|fact| !fact.may_be_asked() && fact.settled_by().is_empty());
        let told = case.with_all(unasked, Answer::Unknown).unwrap_or(case);
        let silent: FactSet = Fact::all().filter(|fact| told.answer(*fact) == Answer::Unknown).collect();
        let deny = |case: Case, fact| case.with(fact, Answer::Absent).unwrap_or(case);
        let case = silent.iter().fold(told.clone(), deny);
        Self { full: Outcome::of(&told), case, told, right, silent, examined }
    }

    /// What comes out by what was asked so far.
    pub fn outcome(&self, case: &Case) -> Outcome {
        let denied = self.silent.iter().filter(|fact| case.answer(*fact) == Answer::Absent);
        Outcome::of(&case.with_all(denied, Answer::Unknown).unwrap_or_else(|_| case.clone()))
    }
}

/// What an interview is after.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    pub urgency: Urgency,
    pub family: Family,
    pub first: Condition,
}

impl Outcome {
    fn of(case: &Case) -> Self {
        let assessment = assess(case);
        Self {
            urgency: assessment.triage().urgency_if_clear,
            family: assessment.families()[0].family,
            first: assessment.ranking()[0].condition,
        }
    }
}

/// The published cases by one of their tellings.
pub fn published(telling: &str) -> Vec<Person> {
    let examined = telling == "examination";
    let lines = PUBLISHED.iter().flat_map(|file| file.lines());
    let people = lines.map(|line| {
        let row: Value = serde_json::from_str(line).expect("a bundled line");
        let reading = row["readings"].as_array().and_then(|readings| readings.last()).expect("every case was read");
        let input: CaseInput = serde_json::from_value(reading[telling].clone()).expect("a bundled case");
        let expected = &row["expected"];
        let accepted = expected["also_accept"].as_array().into_iter().flatten();
        let right = accepted.chain([&expected["diagnosis"]]).filter_map(|name| name.as_str()?.parse().ok());
        Person::new(input.upgrade().expect("a bundled case").0, examined, right.collect())
    });
    people.collect()
}

/// Patients drawn from the tables: age and sex, a condition by its prior, and each fact by its share in that condition.
/// A sign that fewer than one in twenty of its patients show is left out, because a hundred rare signs drawn one by one
/// would give everybody one.
pub fn synthetic(count: usize, seed: u64) -> Vec<Person> {
    let mut dice = Dice(seed);
    (0..count).map(|_| patient(&mut dice)).collect()
}

fn patient(dice: &mut Dice) -> Person {
    const RARE: u16 = 50;
    let age = 16 + dice.below(55) as u8;
    let sex = Sex::ALL[dice.below(2) as usize];
    let pain = 1 + dice.below(8) as u8;
    let days = [3, 7, 14, 28, 56, 112, 224][dice.below(7) as usize];
    let side = [Side::Left, Side::Right][dice.below(2) as usize];
    let fields = Case::builder(age).sex(sex).pregnancy(Pregnancy::No).pain(pain).days(days).side(side);
    let mut case = fields.build().expect("in range");
    let lanes = priors(&case);
    let mut left = dice.below(lanes.iter().map(|(.., part)| part).sum());
    let (condition, presentation, _) = lanes
        .into_iter()
        .find(|(.., part)| {
            let is_this = left < *part;
            left = left.saturating_sub(*part);
            is_this
        })
        .expect("the parts add up");
    for fact in Fact::all().filter(|fact| fact.may_be_asked() && fact.settled_by().is_empty()) {
        let share = share(condition, presentation, fact).expect("a presentation");
        let shows = share >= RARE && dice.below(1000) < share.into() && assess(&case).may_ask(fact);
        let answer = if shows { Answer::Present } else { Answer::Absent };
        let answered = case.with(fact, answer).or_else(|_| case.with(fact, Answer::Absent));
        case = answered.unwrap_or(case);
    }
    Person::new(case, false, vec![condition])
}

/// A generator that repeats: splitmix64.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit.max(1)
    }
}

/// Nobody's age, for whoever is asked first.
pub fn stranger() -> Case {
    Case::builder(Age::UNKNOWN).build().expect("an empty case")
}
