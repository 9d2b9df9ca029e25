//! The weeks of a diary as pictures: a column a day, five weeks a picture.

use std::collections::BTreeSet;

use running_hip_pain::follow_up::Action;
use running_hip_pain::{Clinician, Day, ReturnStage};
use svg::node::element::path::Data;
use svg::node::element::{Description, Group, Path, Title};

use super::dates::{short_date, short_weekday, span};
use super::ink::{Part, height_of, line, picture, quiet, rectangle, round, width_of, words as text};
use super::symbol::Symbol;
use super::told::distance;
use super::{Told, Walk, Walked, words};

const LEFT: f64 = 40.0;
const RIGHT: f64 = 8.0;
/// The width of a day.
const DAY: f64 = 11.0;
/// The height of a stage, of a point of pain, of a line of symbols and of the highest load.
const STAGE: f64 = 6.0;
const POINT: f64 = 5.0;
const LINE: f64 = 15.0;
const LOAD: f64 = 30.0;
/// Where the line of no stage is, and that of no pain.
const STAGES: f64 = 102.0;
const PAINS: f64 = 168.0;

/// The weeks of one picture, and of all of them: what is longer ago is only in the table.
const WEEKS: i32 = 5;
const MOST_WEEKS: i32 = 20;
/// Fewer weeks than this still get so much room.
const LEAST_WEEKS: i32 = 3;

/// Pictures, with the symbols that occur in them.
pub(super) struct Drawn {
    pub(super) pictures: Vec<String>,
    pub(super) symbols: BTreeSet<Symbol>,
    /// The first day drawn, if there are earlier ones.
    pub(super) from: Option<Day>,
}

/// Draws the last weeks of a walk, five to a picture. Each picture is an element of SVG.
pub fn strips(walk: &Walk) -> Vec<String> {
    drawn(walk).pictures
}

pub(super) fn drawn(walk: &Walk) -> Drawn {
    let mut drawn = Drawn { pictures: Vec::new(), symbols: BTreeSet::new(), from: None };
    let Some((first, last)) = walk.days.first().map(first_day).zip(walk.today) else { return drawn };
    let weeks = (last - first).div_euclid(7) + 1;
    let left_out = (weeks - MOST_WEEKS).max(0);
    let first = first + 7 * left_out;
    drawn.from = (left_out > 0).then_some(first);
    let weeks = weeks - left_out;
    let pictures = (weeks + WEEKS - 1) / WEEKS;
    // As many weeks in each as it goes.
    let each = ((weeks + pictures - 1) / pictures).max(LEAST_WEEKS);
    let strip = Strip::new(walk, first, last);
    for number in 0..pictures {
        let from = first + 7 * each * number;
        drawn.pictures.push(strip.picture(number, from, each, &mut drawn.symbols));
    }
    drawn
}

fn first_day(walked: &Walked) -> Day {
    walked.silent_from.unwrap_or(walked.day)
}

/// What the pictures have in common.
struct Strip<'a> {
    walk: &'a Walk,
    last: Day,
    /// The stage of each day from the first that is drawn.
    first: Day,
    stages: Vec<Option<ReturnStage>>,
    load: Load,
    /// Where each line of symbols is.
    lanes: [f64; 3],
    /// Where no load is.
    loads: f64,
}

/// The unit that most sessions tell, and the most of it.
#[derive(Clone, Copy)]
struct Load {
    in_metres: bool,
    most: u32,
}

impl Load {
    fn of(walk: &Walk) -> Self {
        let told = || walk.days.iter().flat_map(|walked| &walked.told);
        let in_metres = told().filter(|told| told.metres.is_some()).count();
        let in_minutes = told().filter(|told| told.minutes.is_some()).count();
        let load = Self { in_metres: in_metres > in_minutes, most: 0 };
        Self { most: walk.days.iter().filter_map(|walked| load.on(walked)).max().unwrap_or(0), ..load }
    }

    /// What was done on a day.
    fn on(self, walked: &Walked) -> Option<u32> {
        let amount = |told: &Told| if self.in_metres { told.metres } else { told.minutes.map(u32::from) };
        walked.told.iter().filter_map(amount).reduce(u32::saturating_add)
    }

    fn name(self, amount: u32) -> String {
        if self.in_metres { distance(amount) } else { format!("{amount} min") }
    }
}

impl<'a> Strip<'a> {
    fn new(walk: &'a Walk, first: Day, last: Day) -> Self {
        let marks: Vec<[Option<Symbol>; 3]> = walk.days.iter().map(marks).collect();
        let mut lanes = [PAINS; 3];
        let mut y = PAINS + 4.0;
        for (lane, at) in lanes.iter_mut().enumerate() {
            if marks.iter().any(|marks| marks[lane].is_some()) {
                *at = y + LINE / 2.0;
                y += LINE;
            }
        }
        let load = Load::of(walk);
        let loads = if load.most > 0 { y + 6.0 + LOAD } else { y };
        Self { walk, first, last, stages: stages(walk, first, last), load, lanes, loads }
    }

    fn picture(&self, number: i32, from: Day, weeks: i32, symbols: &mut BTreeSet<Symbol>) -> String {
        let to = (from + (7 * weeks - 1)).min(self.last);
        let heading = format!("{} {}", words::STRIP_FROM, span(from, to));
        let width = LEFT + DAY * f64::from(7 * weeks) + RIGHT;
        let part = Columns { strip: self, from, to, right: width - RIGHT };
        let name = format!("weeks-{}", number + 1);
        picture(width, self.loads + 8.0)
            .set("role", "img")
            .set("aria-labelledby", format!("{name}-title {name}-description"))
            .add(Title::new(heading).set("id", format!("{name}-title")))
            .add(Description::new().set("id", format!("{name}-description")).add(svg::node::Text::new(words::STRIP)))
            .add(part.silent(symbols))
            .add(part.weeks(weeks))
            .add(part.axes())
            .add(part.stages(symbols))
            .add(part.days(symbols))
            .to_string()
    }
}

/// The stage that was due on each day, or that of its session where that is told.
fn stages(walk: &Walk, first: Day, last: Day) -> Vec<Option<ReturnStage>> {
    let mut stages = Vec::new();
    let mut due = None;
    let mut days = walk.days.iter().peekable();
    while let Some(before) = days.next_if(|walked| walked.day < first) {
        due = before.step.stage;
    }
    for day in (0..=last - first).map(|number| first + number) {
        let today = days.next_if(|walked| walked.day == day);
        let told =
            today.and_then(|walked| walked.told.iter().filter(|told| told.is_done()).map(|told| told.stage).max());
        stages.push(told.flatten().or(due));
        if let Some(walked) = today {
            due = walked.step.stage;
        }
    }
    stages
}

/// The symbols of a day: of its session, of a visit, and of what was decided.
fn marks(walked: &Walked) -> [Option<Symbol>; 3] {
    let told = || walked.told.iter();
    let is_worse = told().any(|told| told.next_morning > Some(0));
    let is_missed = told().any(|told| told.missed.is_some()) && !told().any(Told::is_done);
    let session = match (is_missed, is_worse) {
        (true, _) => Some(Symbol::Missed),
        (false, true) => Some(Symbol::MorningWorse),
        (false, false) => None,
    };
    let visit = told().filter_map(|told| told.clinician).max().map(|clinician| match clinician {
        Clinician::Seen => Symbol::Seen,
        Clinician::Cleared => Symbol::Cleared,
    });
    let step = &walked.step;
    // An older reason to go back has its symbol on its own day.
    let since = step.decisions.first().and_then(|decision| decision.since);
    let is_by_waiting = walked.changed && (since.is_none() || walked.silent_from.is_some());
    let decision = match step.action {
        Action::StepBack if since == Some(walked.day) || is_by_waiting => Some(Symbol::Back),
        Action::Stop if walked.changed => Some(Symbol::Stop),
        Action::SeekCare(_) if walked.changed && step.stage.is_none() => Some(Symbol::Stop),
        Action::SeekCare(_) if walked.changed => Some(Symbol::Care),
        _ => None,
    };
    [session, visit, decision]
}

/// The days of one picture.
struct Columns<'a> {
    strip: &'a Strip<'a>,
    from: Day,
    to: Day,
    /// The right edge.
    right: f64,
}

impl Columns<'_> {
    /// The left edge of a day.
    fn x(&self, day: Day) -> f64 {
        LEFT + DAY * f64::from(day - self.from)
    }

    fn weeks(&self, weeks: i32) -> Group {
        (0..weeks).fold(Group::new(), |group, week| {
            let day = self.from + 7 * week;
            let x = self.x(day);
            group.add(line(Part::Week, (x, 8.0), (x, self.strip.loads))).add(quiet(short_date(day), x + 3.0, 16.0))
        })
    }

    fn axes(&self) -> Group {
        let name = |name: &str, y: f64| {
            quiet(name, 0.0, 0.0)
                .set("text-anchor", "middle")
                .set("transform", format!("translate(12 {}) rotate(-90)", round(y)))
        };
        let label = |text: String, y: f64| quiet(text, LEFT - 4.0, y + 4.0).set("text-anchor", "end");
        let across = |part: Part, y: f64| line(part, (LEFT, y), (self.right, y));
        let mut group = Group::new()
            .add(across(Part::Axis, STAGES))
            .add(name(words::AXIS_STAGE, STAGES - 5.5 * STAGE))
            .add(name(words::AXIS_PAIN, PAINS - 5.0 * POINT));
        for pain in [0, 5, 10] {
            let y = PAINS - POINT * f64::from(pain);
            let part = if pain == 0 { Part::Axis } else { Part::Grid };
            group = group.add(across(part, y)).add(label(pain.to_string(), y));
        }
        let Load { in_metres, most } = self.strip.load;
        if most > 0 {
            let loads = self.strip.loads;
            let km = f64::from(most) / 1_000.0;
            let highest = match in_metres {
                true if km < 9.95 => format!("{km:.1}"),
                true => format!("{km:.0}"),
                false => most.to_string(),
            };
            group = group
                .add(across(Part::Grid, loads - LOAD))
                .add(across(Part::Axis, loads))
                .add(label(highest, loads - LOAD + 2.0))
                .add(label("0".into(), loads - 2.0))
                .add(name(if in_metres { "km" } else { "min" }, loads - LOAD / 2.0));
        }
        group
    }

    /// Days without an entry that decided something.
    fn silent(&self, symbols: &mut BTreeSet<Symbol>) -> Group {
        let silent = |walked: &Walked| {
            let from = walked.silent_from.filter(|_| walked.changed)?.max(self.from);
            let to = walked.day.min(self.to);
            (from <= to).then_some((from, to))
        };
        self.strip.walk.days.iter().filter_map(silent).fold(Group::new(), |group, (from, to)| {
            symbols.insert(Symbol::Silent);
            let top = PAINS - 10.0 * POINT;
            let size = (self.x(to) + DAY - self.x(from), PAINS - top);
            group.add(rectangle(Part::Silent, (self.x(from), top), size))
        })
    }

    /// The stages as a stair, each with its name where there is room.
    fn stages(&self, symbols: &mut BTreeSet<Symbol>) -> Group {
        let stage = |day: Day| self.strip.stages.get(usize::try_from(day - self.strip.first).ok()?).copied().flatten();
        let days: Vec<Day> = (0..=self.to - self.from).map(|number| self.from + number).collect();
        let (mut band, mut names, mut data) = (Group::new(), Group::new(), Data::new());
        let mut before = None;
        for span in days.chunk_by(|a, b| stage(*a) == stage(*b)) {
            let (from, to) = (self.x(span[0]), self.x(span[0]) + DAY * span.len() as f64);
            let Some(stage) = stage(span[0]) else {
                before = None;
                continue;
            };
            symbols.insert(Symbol::Stage);
            let y = STAGES - STAGE * height_of(stage);
            band = band.add(rectangle(Part::Band, (from, y), (to - from, STAGES - y)));
            data = match before {
                None => data.move_to((round(from), y)),
                Some(_) => data.vertical_line_to(y),
            };
            data = data.horizontal_line_to(round(to));
            before = Some(stage);
            let fits = |name: &&str| width_of(name) <= to - from;
            if let Some(name) = words::stage_names(stage).into_iter().find(fits) {
                names = names.add(text(name, (from + to) / 2.0, y - 4.0).set("text-anchor", "middle"));
            }
        }
        let stair = Part::Stage.draw(Path::new().set("d", data));
        Group::new().add(band).add(stair).add(names)
    }

    fn days(&self, symbols: &mut BTreeSet<Symbol>) -> Group {
        let shown = self.strip.walk.days.iter().filter(|walked| (self.from..=self.to).contains(&walked.day));
        shown.fold(Group::new(), |group, walked| group.add(self.day(walked, symbols)))
    }

    fn day(&self, walked: &Walked, symbols: &mut BTreeSet<Symbol>) -> Group {
        const BAR: f64 = 7.0;
        let x = self.x(walked.day) + DAY / 2.0;
        let date = format!("{} {}", short_weekday(walked.day), short_date(walked.day));
        let told = walked.in_short().join("; ");
        let told = if told.is_empty() { words::NOTHING } else { &told };
        let mut group = Group::new().add(Title::new(format!("{date}: {told}. {}", walked.what())));
        let is_done = walked.told.iter().any(Told::is_done);
        let pain = walked.told.iter().filter_map(|told| told.pain_during).max();
        match pain {
            Some(pain) => {
                symbols.insert(Symbol::Pain);
                // No pain is seen too.
                let high = (POINT * f64::from(pain)).max(1.8);
                group = group.add(rectangle(Part::Pain, (x - BAR / 2.0, PAINS - high), (BAR, high)));
            }
            None if is_done => {
                symbols.insert(Symbol::NotTold);
                group = group.add(Symbol::NotTold.at(x, PAINS - 6.0));
            }
            None => {}
        }
        if let Some(load) = self.strip.load.on(walked) {
            symbols.insert(Symbol::Load);
            let high = LOAD * f64::from(load) / f64::from(self.strip.load.most.max(1));
            group = group.add(
                rectangle(Part::Load, (x - 1.5, self.strip.loads - high), (3.0, high))
                    .add(Title::new(self.strip.load.name(load))),
            );
        }
        for (mark, y) in marks(walked).into_iter().zip(self.strip.lanes) {
            if let Some(symbol) = mark {
                symbols.insert(symbol);
                group = group.add(symbol.titled(x, y, symbol.meaning()));
            }
        }
        group
    }
}
