//! The symbols of the pictures. Each has a shape of its own.

use running_hip_pain::wording::Term;
use running_hip_pain::{Clinician, Missed, SessionKind};
use svg::node::element::{Circle, Group, Path, Polygon, Title};

use super::ink::{Part, line, rectangle, round};
use super::told::label;
use super::words;

/// What a symbol stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Symbol {
    // In a diary.
    Stage,
    Pain,
    NotTold,
    Load,
    Silent,
    MorningWorse,
    Missed,
    Seen,
    Cleared,
    Back,
    Care,
    Stop,
    // On a calendar.
    Run,
    Hardest,
    Walk,
    Strength,
    Other,
    Light,
    Visit,
    Review,
    Race,
}

impl Symbol {
    /// The symbol around a point, about 12 wide and high.
    pub(super) fn at(self, x: f64, y: f64) -> Group {
        let group = Group::new().set("transform", format!("translate({} {}) scale(1.15)", round(x), round(y)));
        match self {
            Self::Stage => group.add(rectangle(Part::Band, (-7.0, -3.0), (14.0, 9.0))).add(line(
                Part::Stage,
                (-7.0, -3.0),
                (7.0, -3.0),
            )),
            Self::Pain => group.add(rectangle(Part::Pain, (-3.0, -7.0), (6.0, 14.0))),
            Self::NotTold => group.add(rectangle(Part::NotTold, (-3.0, -4.5), (6.0, 9.0))),
            Self::Load => group.add(rectangle(Part::Load, (-1.5, -7.0), (3.0, 14.0))),
            Self::Silent => group.add(rectangle(Part::Silent, (-7.0, -6.0), (14.0, 12.0))),
            // A sun on the horizon.
            Self::MorningWorse => group
                .add(Part::Solid.draw(Path::new().set("d", "M-4.4,2.2 A4.4,4.4 0 0 1 4.4,2.2 Z")))
                .add(line(Part::Stroke, (-5.0, 4.4), (5.0, 4.4))),
            Self::Missed => group.add(line(Part::Stroke, (-3.6, -3.6), (3.6, 3.6))).add(line(
                Part::Stroke,
                (-3.6, 3.6),
                (3.6, -3.6),
            )),
            Self::Seen | Self::Visit => group.add(Part::Solid.draw(Polygon::new().set(
                "points",
                "-1.7,-5 1.7,-5 1.7,-1.7 5,-1.7 5,1.7 1.7,1.7 1.7,5 -1.7,5 -1.7,1.7 -5,1.7 -5,-1.7 -1.7,-1.7",
            ))),
            Self::Cleared => group
                .add(Part::Solid.draw(Circle::new().set("r", 5)))
                .add(Part::OnSolid.draw(Path::new().set("d", "M-2.4,0.2 L-0.7,2.2 L2.5,-2").set("fill", "none"))),
            // An arrow down.
            Self::Back => group.add(
                Part::Back.draw(Polygon::new().set("points", "-1.7,-5 1.7,-5 1.7,-0.4 5,-0.4 0,5 -5,-0.4 -1.7,-0.4")),
            ),
            Self::Care => group
                .add(Part::Stroke.draw(Polygon::new().set("points", "0,-5 5,4.4 -5,4.4")))
                .add(line(Part::Stroke, (0.0, -1.2), (0.0, 1.0)))
                .add(line(Part::Stroke, (0.0, 2.8), (0.0, 2.8))),
            Self::Stop => group
                .add(
                    Part::Stop.draw(
                        Polygon::new()
                            .set("points", "-2.2,-5.2 2.2,-5.2 5.2,-2.2 5.2,2.2 2.2,5.2 -2.2,5.2 -5.2,2.2 -5.2,-2.2"),
                    ),
                )
                .add(line(Part::OnStop, (-3.0, 0.0), (3.0, 0.0))),
            Self::Run => group.add(rectangle(Part::Run, (-8.0, -6.0), (16.0, 12.0)).set("rx", 3)),
            Self::Walk => group.add(rectangle(Part::Walk, (-7.0, -5.0), (14.0, 10.0)).set("rx", 3)),
            Self::Race => group
                .add(rectangle(Part::Race, (-8.0, -6.0), (16.0, 12.0)))
                .add(Part::OnRun.draw(Path::new().set("d", "M-3,4.4 V-4 L4,-1.6 L-2,0.8 V4.4 Z"))),
            // A peak.
            Self::Hardest => group.add(Part::Run.draw(Polygon::new().set("points", "0,-4.4 5,4 -5,4"))),
            // A dumbbell.
            Self::Strength => group
                .add(line(Part::Stroke, (-3.0, 0.0), (3.0, 0.0)))
                .add(rectangle(Part::Solid, (-5.5, -4.0), (3.0, 8.0)))
                .add(rectangle(Part::Solid, (2.5, -4.0), (3.0, 8.0))),
            // A ring.
            Self::Other => group.add(Part::Stroke.draw(Circle::new().set("r", 4))),
            // A small dot.
            Self::Light => group.add(Part::Solid.draw(Circle::new().set("r", 2.2))),
            // A page with lines.
            Self::Review => group
                .add(rectangle(Part::Stroke, (-4.0, -5.0), (8.0, 10.0)))
                .add(line(Part::Stroke, (-1.6, -1.6), (1.6, -1.6)))
                .add(line(Part::Stroke, (-1.6, 1.6), (1.6, 1.6))),
        }
    }

    /// The same with a tooltip.
    pub(super) fn titled(self, x: f64, y: f64, title: impl Into<String>) -> Group {
        Group::new().add(Title::new(title)).add(self.at(x, y))
    }

    /// What it stands for, in a legend.
    pub(super) fn meaning(self) -> String {
        let kind = |kind| label(Term::SessionKind(kind));
        match self {
            Self::Stage => words::LEGEND_STAGE.into(),
            Self::Pain => words::LEGEND_PAIN.into(),
            Self::NotTold => words::LEGEND_NOT_TOLD.into(),
            Self::Load => words::LEGEND_LOAD.into(),
            Self::Silent => words::LEGEND_SILENT.into(),
            Self::MorningWorse => words::LEGEND_MORNING.into(),
            Self::Missed => words::missed(Missed::Other).into(),
            Self::Seen => words::clinician(Clinician::Seen).into(),
            Self::Cleared => words::clinician(Clinician::Cleared).into(),
            Self::Back => words::LEGEND_BACK.into(),
            Self::Care => words::LEGEND_CARE.into(),
            Self::Stop => words::LEGEND_STOP.into(),
            Self::Hardest => words::LEGEND_HARDEST.into(),
            Self::Run => kind(SessionKind::Run),
            Self::Walk => kind(SessionKind::Walk),
            Self::Strength => kind(SessionKind::Strength),
            Self::Other => kind(SessionKind::CrossTraining),
            Self::Light => kind(SessionKind::Light),
            Self::Visit => kind(SessionKind::Visit),
            Self::Review => kind(SessionKind::Review),
            Self::Race => kind(SessionKind::Race),
        }
    }
}
