//! The picture for a terminal: plain characters, at most 80 columns.

use std::fmt::Write;

use running_hip_pain::report;
use running_hip_pain::wording::{Phrase, Term};

use super::period::{Period, Room, Total};
use super::picture::{Axis, Mark, Picture, long_date};
use super::wording;

const WIDTH: usize = 72;
const HEIGHT: usize = 18;
const HEIGHT_OF_SUMS: usize = 6;

/// A column holds up to three days, or else a week or some months.
pub(super) const ROOM: Room = Room { days: 3 * WIDTH as u32, columns: WIDTH as u32 };

/// Draws the picture, its legend and the list of its spikes. Nothing if there is no run to draw.
pub fn chart(picture: &Picture) -> String {
    if picture.is_empty() {
        return String::new();
    }
    let mut text = if picture.period == Period::Day { by_day(picture) } else { by_period(picture) };
    text += &spikes(picture);
    text
}

fn by_day(picture: &Picture) -> String {
    let days = picture.days() as usize;
    let columns = Columns { width: WIDTH.min(days * 3), of_days: days };
    let mut grid = Grid::new(Axis::new(picture.top(), picture.unit, 8), HEIGHT, columns.width);

    // Days can share a column, which then shows the longest of each kind.
    let mut lines: Vec<Option<u32>> = vec![None; columns.width];
    for (day, longest) in picture.longest.iter().enumerate() {
        let at = columns.at(day);
        lines[at] = lines[at].max(*longest);
    }
    for (at, longest) in lines.iter().enumerate() {
        let Some(longest) = longest else { continue };
        let (low, high) = (grid.row(f64::from(*longest)), grid.row(Picture::limit(*longest)));
        grid.cells[high][at] = '=';
        grid.cells[low][at] = if low == high { '=' } else { '-' };
    }
    let column = |mark: &Mark| columns.at(picture.number(mark.day) as usize);
    for mark in &picture.runs {
        grid.stem(column(mark), f64::from(mark.metres), '.');
    }
    for mark in &picture.runs {
        grid.mark(column(mark), mark.metres, 'o');
    }
    for (mark, ..) in picture.spikes() {
        grid.mark(column(&mark), mark.metres, '#');
    }

    let dates = picture.dates(Columns::DATE * days as f64 / columns.width as f64);
    let dates = dates.into_iter().map(|(day, name)| (columns.at(day as usize), name)).collect();
    let mut text = grid.print(picture.unit_name(), dates);
    let mut legend = vec!["o a run"];
    if picture.spikes().next().is_some() {
        legend.push("# a spike");
    }
    if lines.iter().flatten().next().is_some() {
        legend.extend(["- the longest run of the 30 days before", "= a tenth more"]);
    }
    let _ = writeln!(text, "\n  {}", legend.join("   "));
    text
}

/// The longest run of each period, and below it all runs of each together.
fn by_period(picture: &Picture) -> String {
    let totals = picture.totals();
    let wide = (WIDTH / totals.len()).max(1);
    let column = |number: usize| number * wide + (wide - 1) / 2;
    let most = totals.iter().map(|total| total.metres).max().unwrap_or(0) as f64;
    let mut longest = Grid::new(Axis::new(picture.top(), picture.unit, 8), HEIGHT, totals.len() * wide);
    let mut sums = Grid::new(Axis::new(most, picture.unit, 3), HEIGHT_OF_SUMS, totals.len() * wide);
    for (number, total) in totals.iter().enumerate() {
        let Some(metres) = total.longest else { continue };
        longest.stem(column(number), f64::from(metres), '.');
        longest.mark(column(number), metres, 'o');
        sums.stem(column(number), total.metres as f64, ':');
        let top = sums.row(total.metres as f64).max(1);
        sums.cells[top][column(number)] = ':';
    }
    let of_day = |day: u32| totals.iter().position(|total: &Total| total.holds(day)).map_or(0, column);
    for (mark, ..) in picture.spikes() {
        longest.mark(of_day(picture.number(mark.day)), mark.metres, '#');
    }
    let room = Columns::DATE * f64::from(picture.days()) / (totals.len() * wide) as f64;
    let dates: Vec<_> = picture.dates(room).into_iter().map(|(day, name)| (of_day(day), name)).collect();
    let (unit, period) = (picture.unit_name(), picture.period.name());
    let spike = if picture.spikes().next().is_some() { "   # a spike" } else { "" };
    format!(
        "{}\n{}\n  o the longest run{spike}   : all runs\n",
        longest.print(&format!("{unit}, the longest run of every {period}"), dates.clone()),
        sums.print(&format!("{unit}, all runs of every {period} together"), dates)
    )
}

fn spikes(picture: &Picture) -> String {
    const SHOWN: usize = 12;
    let wording = wording(picture.unit);
    let spikes: Vec<String> = picture
        .spikes()
        .map(|(mark, ratio, band)| {
            format!(
                "  # {:>11}: {:>10}, {ratio} times the longest before; {}\n",
                long_date(mark.day),
                report::distance(mark.metres.into(), wording),
                wording.say(Phrase::Label(Term::Band(band)))
            )
        })
        .collect();
    let earlier = spikes.len().saturating_sub(SHOWN);
    let lead = match spikes.len() {
        0 => String::new(),
        _ if earlier == 0 => "\n".into(),
        all => format!("\n  The last {SHOWN} of {all} spikes:\n"),
    };
    lead + &spikes[earlier..].concat()
}

/// Where days are.
struct Columns {
    width: usize,
    of_days: usize,
}

impl Columns {
    /// What a date takes beside the next one. The last one may have to move to the left.
    const DATE: f64 = 9.0;

    fn at(&self, day: usize) -> usize {
        (day * self.width / self.of_days).min(self.width - 1)
    }
}

/// Characters above an axis.
struct Grid {
    axis: Axis,
    height: usize,
    cells: Vec<Vec<char>>,
}

impl Grid {
    fn new(axis: Axis, height: usize, width: usize) -> Self {
        Self { axis, height, cells: vec![vec![' '; width]; height + 1] }
    }

    fn row(&self, metres: f64) -> usize {
        ((metres / self.axis.top()) * self.height as f64).round().min(self.height as f64) as usize
    }

    /// Fills what is free below a height.
    fn stem(&mut self, column: usize, metres: f64, with: char) {
        let top = self.row(metres).max(1);
        for line in self.cells[1..top].iter_mut().filter(|line| line[column] == ' ') {
            line[column] = with;
        }
    }

    fn mark(&mut self, column: usize, metres: u32, with: char) {
        let row = self.row(f64::from(metres)).max(1);
        self.cells[row][column] = with;
    }

    /// With the axis of distance, and dates below the columns they belong to.
    fn print(&self, title: &str, dates: Vec<(usize, String)>) -> String {
        let mut text = format!("  {title}\n");
        for line in (1..=self.height).rev() {
            let label = self.axis.marks().find(|(metres, _)| self.row(*metres) == line);
            let label = label.map_or(String::new(), |(_, name)| name);
            let _ = writeln!(text, "{label:>5} |{}", self.cells[line].iter().collect::<String>().trim_end());
        }
        let width = self.cells[0].len();
        let (mut ground, mut names) = (vec!['-'; width], String::new());
        for (at, name) in dates {
            ground[at] = '+';
            let begin = at.min(width - name.len());
            let _ = write!(names, "{:begin$}{name}", "", begin = begin.saturating_sub(names.len()));
        }
        let _ = writeln!(text, "    0 +{}", ground.iter().collect::<String>());
        let _ = writeln!(text, "       {names}");
        text
    }
}
