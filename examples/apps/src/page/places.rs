//! Where each place is on the drawing of a body.
//!
//! Places are given for one half of the body: `out` is the distance from the middle line, `down` that from the lowest
//! ribs. Both views and both sides are drawn from this half, so a place is at the same spot on all of them.

use running_hip_pain::Finding;

/// A place and how it is drawn.
pub(super) struct Spot {
    pub(super) place: Finding,
    pub(super) sides: Sides,
    pub(super) how: How,
    pub(super) front: &'static [Shape],
    pub(super) back: &'static [Shape],
}

/// On which sides a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sides {
    /// On the side that hurts.
    Hurting,
    /// On the middle line, whatever the side.
    Middle,
    /// On both legs, whatever the side.
    Both,
}

/// How nearly a place is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// It is the whole shape.
    Exact,
    /// It is somewhere in the shape.
    Rough,
}

/// A shape on the half of a body.
pub(super) enum Shape {
    /// An ellipse: its middle, its half axes and by how many degrees it is turned, outwards at the top.
    Oval { out: f64, down: f64, wide: f64, high: f64, turn: f64 },
    /// An arrow down the leg.
    Arrow { from: (f64, f64), to: (f64, f64) },
}

impl Shape {
    /// Where a line to its number begins.
    pub(super) const fn middle(&self) -> (f64, f64) {
        match self {
            Self::Oval { out, down, .. } => (*out, *down),
            Self::Arrow { from, .. } => *from,
        }
    }
}

const fn oval(out: f64, down: f64, wide: f64, high: f64) -> Shape {
    Shape::Oval { out, down, wide, high, turn: 0.0 }
}

const fn turned(out: f64, down: f64, wide: f64, high: f64, turn: f64) -> Shape {
    Shape::Oval { out, down, wide, high, turn }
}

const fn arrow(from: (f64, f64), to: (f64, f64)) -> Shape {
    Shape::Arrow { from, to }
}

const fn spot(place: Finding, sides: Sides, how: How, front: &'static [Shape], back: &'static [Shape]) -> Spot {
    Spot { place, sides, how, front, back }
}

use Finding as F;
use How::{Exact, Rough};
use Sides::{Both, Hurting, Middle};

/// All places, after the texts of `Phrase::BodyMap`. What is in both views is at the side, or goes through.
#[rustfmt::skip] // a table: place; sides; how; on the front; on the back
pub(super) const SPOTS: [Spot; 23] = [
    spot(F::PainGroin,                   Hurting, Exact, &[turned(25.0, 110.0, 6.0, 27.0, 36.0)], &[]),
    spot(F::PainAnteriorThigh,           Hurting, Exact, &[turned(33.0, 198.0, 15.0, 48.0, 3.0)], &[]),
    spot(F::PainMedialThigh,             Hurting, Exact, &[turned(13.0, 196.0, 6.0, 46.0, -4.0)], &[]),
    spot(F::PainPubic,                   Middle,  Exact, &[oval(0.0, 131.0, 11.0, 8.0)],          &[]),
    spot(F::PainIliacCrest,              Hurting, Exact, &[turned(47.0, 67.0, 6.0, 17.0, 14.0)],  &[turned(37.0, 64.0, 20.0, 6.0, -18.0)]),
    spot(F::PainDeepInHip,               Hurting, Rough, &[oval(39.0, 112.0, 20.0, 20.0)],        &[oval(39.0, 112.0, 20.0, 20.0)]),
    spot(F::PainLateralHip,              Hurting, Exact, &[oval(60.0, 122.0, 7.0, 13.0)],         &[oval(60.0, 122.0, 7.0, 13.0)]),
    spot(F::PainLateralThigh,            Hurting, Exact, &[turned(55.0, 200.0, 6.0, 48.0, 7.0)],  &[turned(55.0, 200.0, 6.0, 48.0, 7.0)]),
    spot(F::PainButtock,                 Hurting, Exact, &[],                                     &[oval(31.0, 117.0, 21.0, 24.0)]),
    spot(F::PainSitBone,                 Hurting, Exact, &[],                                     &[oval(18.0, 146.0, 8.0, 8.0)]),
    spot(F::PainPosteriorThigh,          Hurting, Exact, &[],                                     &[turned(33.0, 208.0, 15.0, 46.0, 3.0)]),
    spot(F::PainSacral,                  Middle,  Exact, &[],                                     &[oval(0.0, 95.0, 13.0, 14.0)]),
    spot(F::PainLowBack,                 Middle,  Exact, &[],                                     &[oval(0.0, 46.0, 27.0, 31.0)]),
    spot(F::PainLateralKnee,             Hurting, Exact, &[oval(42.0, 274.0, 5.0, 14.0)],         &[oval(42.0, 274.0, 5.0, 14.0)]),
    spot(F::PainKnee,                    Hurting, Exact, &[oval(25.0, 274.0, 11.0, 14.0)],        &[]),
    spot(F::PainBelowKnee,               Hurting, Exact, &[oval(29.0, 338.0, 11.0, 44.0)],        &[oval(29.0, 338.0, 11.0, 44.0)]),
    spot(F::PainBackOfKnee,              Hurting, Exact, &[],                                     &[oval(29.0, 274.0, 10.0, 10.0)]),
    spot(F::SpreadsDownLeg,              Hurting, Exact, &[arrow((38.0, 120.0), (31.0, 318.0))],  &[arrow((34.0, 120.0), (30.0, 318.0))]),
    spot(F::PainPlaceUnclear,            Hurting, Rough, &[oval(34.0, 124.0, 32.0, 84.0)],        &[oval(34.0, 124.0, 32.0, 84.0)]),
    spot(F::PainHip,                     Hurting, Rough, &[oval(43.0, 112.0, 27.0, 33.0)],        &[oval(43.0, 112.0, 27.0, 33.0)]),
    spot(F::PainThighUnclear,            Hurting, Rough, &[turned(32.0, 200.0, 26.0, 62.0, 4.0)], &[turned(32.0, 200.0, 26.0, 62.0, 4.0)]),
    spot(F::BilateralSymmetricSoreness,  Both,    Rough, &[turned(33.0, 200.0, 20.0, 56.0, 4.0)], &[turned(33.0, 208.0, 19.0, 50.0, 4.0), oval(29.0, 318.0, 14.0, 32.0)]),
    spot(F::PointsToSacroiliacDimple,    Hurting, Exact, &[],                                     &[oval(14.0, 84.0, 5.0, 5.0)]),
];
