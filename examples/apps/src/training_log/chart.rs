//! The picture for a terminal: plain characters, at most 80 columns.

use std::fmt::Write;

use running_hip_pain::wording::{English, Phrase, Term, Wording};

use super::picture::{Mark, Picture, short_date};

const WIDTH: usize = 72;
const HEIGHT: usize = 18;

/// Draws the picture, its legend and the list of its spikes.
pub fn chart(picture: &Picture) -> String {
    let step = picture.step() * picture.unit.metres();
    // Up to the next step, so that the axis ends with a number.
    let top = (picture.top() / step).ceil().max(1.0) * step;
    let row = |metres: f64| ((metres / top) * HEIGHT as f64).round().min(HEIGHT as f64) as usize;
    let days = picture.days().max(1) as usize;
    let width = WIDTH.min(days * 3);
    let column = |day: u32| (day as usize * width / days).min(width - 1);
    let mut grid = vec![vec![' '; width]; HEIGHT + 1];

    // Many days can share a column, which then shows the longest of each kind.
    let mut lines: Vec<Option<u32>> = vec![None; width];
    for (day, longest) in picture.longest.iter().enumerate() {
        let at = column(day as u32);
        lines[at] = lines[at].max(*longest);
    }
    for (at, longest) in lines.iter().enumerate() {
        let Some(longest) = longest else { continue };
        let (low, high) = (row(f64::from(*longest)), row(Picture::limit(*longest)));
        grid[high][at] = '=';
        grid[low][at] = if low == high { '=' } else { '-' };
    }
    let place = |mark: &Mark| (row(f64::from(mark.metres)).max(1), column(picture.column(mark.day)));
    for (height, at) in picture.runs.iter().map(place) {
        for line in grid.iter_mut().take(height).skip(1).filter(|line| line[at] == ' ') {
            line[at] = '.';
        }
    }
    // If columns hold more than a few days, only the longest run of each is drawn. Otherwise nothing else could be
    // seen.
    let crowded = days / width > 3;
    let mut longest: Vec<usize> = vec![0; width];
    for (height, at) in picture.runs.iter().map(place) {
        longest[at] = longest[at].max(height);
    }
    for (height, at) in picture.runs.iter().map(place).filter(|(height, at)| !crowded || *height == longest[*at]) {
        grid[height][at] = 'o';
    }
    for (height, at) in picture.runs.iter().filter(|mark| mark.spike.is_some()).map(place) {
        grid[height][at] = '#';
    }

    let mut text = format!("  {}\n", picture.unit_name());
    let steps = (top / step).round() as usize;
    for line in (1..=HEIGHT).rev() {
        let label = (0..=steps).find(|number| row(*number as f64 * step) == line);
        let label = label.map_or(String::new(), |number| format!("{}", number as f64 * picture.step()));
        let _ = writeln!(text, "{label:>5} |{}", grid[line].iter().collect::<String>().trim_end());
    }
    let _ = writeln!(text, "    0 +{}", "-".repeat(width));
    let _ = writeln!(text, "       {}", months(picture, width, column).trim_end());
    text.push_str("\n  o a run   # a spike   - the longest run of the 30 days before   = a tenth more\n");
    let mut spikes: Vec<String> = picture
        .spikes()
        .map(|(mark, ratio, band)| {
            format!(
                "  # {:>6} {}: {:>5} {}, {ratio} times the longest before; {}",
                short_date(mark.day),
                mark.day.date().0,
                picture.distance(mark.metres),
                picture.unit_name(),
                English.say(Phrase::Label(Term::Band(band)))
            )
        })
        .collect();
    const SHOWN: usize = 12;
    if spikes.len() > SHOWN {
        let more = spikes.len() - SHOWN;
        spikes.drain(..more);
        spikes.insert(0, format!("  {more} earlier spikes, and then:"));
    }
    for spike in spikes {
        let _ = writeln!(text, "{spike}");
    }
    text
}

/// The names of the months, each where it begins.
fn months(picture: &Picture, width: usize, column: impl Fn(u32) -> usize) -> String {
    const LABEL: f64 = 5.0;
    let mut line = String::new();
    for (day, name) in picture.months(LABEL * f64::from(picture.days()) / width as f64) {
        let at = column(day);
        if at + name.len() <= width {
            let _ = write!(line, "{:at$}{name}", "", at = at.saturating_sub(line.len()));
        }
    }
    line
}
