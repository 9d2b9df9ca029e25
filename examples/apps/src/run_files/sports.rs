//! The sport, from the words that watches and sites use for it, in English, German, French, Spanish, Italian, Dutch and
//! Portuguese.
//!
//! A run that is taken for something else goes missing, and a ride that is taken for a run hides a spike. So every word
//! must be known. What only looks like a run is [`Sport::Unknown`], and the log reports it.

use std::fmt;

use super::error::shown;
use super::text::plain;

/// What was recorded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sport {
    /// A run: road, trail, track or treadmill.
    Run,
    /// A walk or a hike.
    Walk,
    /// The file does not say, or says "other".
    Unstated,
    /// The file gives it in words that are not known here.
    Unknown(String),
    /// Something else, in the words of the file.
    Other(String),
}

#[rustfmt::skip] // a table
mod words {
    // All without accents.

    /// Nothing is said, or nothing that means anything.
    pub(super) const UNSTATED: &[&str] = &[
        "", "unknown", "other", "workout", "training", "generic", "uncategorized", "unbekannt", "andere", "sonstige", "sonstiges",
        "autre", "entrainement", "otro", "otra", "entrenamiento", "altro", "allenamento", "allenamento generico", "overig", "outro", "treino",
    ];
    /// Several words that mean one thing, and what it is.
    pub(super) const TOGETHER: &[(&str, &str)] = &[("course a pied", "courir"), ("marche a pied", "marche")];
    /// A run or a walk by all of its words, which may mean something else among others.
    pub(super) const RUN_ALONE: &[&str] = &["indoor track", "course virtuelle"];
    pub(super) const WALK_ALONE: &[&str] = &["trilha", "excursion a pie"];
    /// Each of these is a run.
    pub(super) const RUN: &[&str] = &[
        "run", "runs", "running", "jog", "jogging", "treadmill", "trailrun", "trailrunning", "laufband", "laufbandtraining",
        "courir", "footing", "ultrafond", "carrera", "correr", "corsa", "correre", "podismo", "corrida",
        "hardlopen", "hardloop", "hardloopsessie", "hardlooptraining", "trailrunnen",
    ];
    /// Each of these is a walk.
    pub(super) const WALK: &[&str] = &[
        "walk", "walking", "hike", "hiking", "gehen", "spaziergang", "spazieren", "spazierengehen", "wandern", "wanderung", "walken",
        "bergwandern", "trekking", "marche", "marcher", "randonnee", "caminar", "caminata", "senderismo", "camminata", "camminare",
        "escursione", "escursionismo", "wandelen", "wandeling", "wandeltocht", "hiken", "caminhada", "caminhar",
    ];
    /// These may accompany a run or a walk and change nothing.
    pub(super) const WITH: &[&str] = &[
        "trail", "virtual", "track", "street", "road", "indoor", "outdoor", "ultra", "obstacle", "nordic",
        "casual", "speed", "power", "fitness", "mountain", "hill", "cross", "country", "interval",
        "virtueller", "virtuelles", "auf", "der", "bahn", "im", "freien", "halle",
        "sur", "en", "tapis", "roulant", "piste", "route", "sentier", "sentiers", "urbaine", "virtuelle", "salle", "interieur", "exterieur", "nordique", "pedestre",
        "de", "por", "e", "cinta", "pista", "calle", "montana", "sendero", "senderos", "interior", "exterior", "nordica",
        "su", "strada", "montagna", "sentiero", "sentieri", "virtuale",
        "op", "loopband", "baan", "buiten", "binnen", "virtuele",
        "em", "na", "esteira", "passadeira", "rua", "estrada", "trilha", "trilhas", "trilhos", "montanha",
    ];
    /// In German, every word that ends like this is a run, except those that begin with one of the next.
    pub(super) const RUN_ENDS: &[&str] = &["lauf", "laufen"];
    pub(super) const NO_RUN: &[&str] = &["ski", "langlauf", "eis", "schlitt", "roll", "inline", "schnee", "skat", "snow"];
    /// Of those that contain one of these, nobody can say.
    pub(super) const NO_RUN_PERHAPS: &[&str] = &["ski", "langlauf", "schlitt", "inline", "schnee", "skat", "snow", "verlauf", "ablauf", "zulauf", "anlauf", "umlauf", "kreislauf", "lebenslauf"];
    /// Not a run, wherever they appear among other words.
    pub(super) const OTHER: &[&str] = &[
        "ride", "riding", "bike", "biking", "cycling", "cyclocross", "bmx", "ebike", "ebikeride", "velomobile", "handcycle", "spin",
        "spinning", "radfahren", "rennradfahren", "radfahrt", "fahrrad", "fahrt", "mountainbiken", "mountainbike", "mountainbikefahrt",
        "gravelbiken", "velo", "vtt", "cyclisme", "bicicleta", "ciclismo", "pedalata", "bici", "bicicletta", "fietsrit", "efietsrit",
        "fietsen", "wielrennen", "gravelrit", "pedalada",
        "swim", "swimming", "schwimmen", "bahnschwimmen", "schwimmbadschwimmen", "freiwasserschwimmen", "natation", "piscine", "natacion",
        "nuoto", "nuotata", "zwemmen", "natacao",
        "ski", "skiing", "skifahren", "snowboard", "snowboarding", "snowboarden", "snowshoe", "snowshoeing", "esqui", "sci", "skien",
        "skate", "skating", "skateboard", "skateboarding", "patinage", "patinaje", "pattinaggio", "schaatsen", "patinacao",
        "canoe", "canoeing", "kayak", "kayaking", "paddling", "paddle", "paddleboard", "paddleboarding", "gym", "row", "rowing", "rudern", "aviron", "remo", "canottaggio", "roeien",
        "sail", "sailing", "segeln", "surf", "surfing", "windsurf", "windsurfing", "kitesurf", "kitesurfing", "sup", "diving",
        "golf", "tennis", "badminton", "squash", "pickleball", "racquetball", "padel", "soccer", "football", "basketball", "volleyball",
        "hockey", "yoga", "pilates", "strength", "weight", "krafttraining", "gewichtstraining", "musculation", "poids", "fuerza", "pesas",
        "pesi", "krachttraining", "musculacao", "forca", "cardio", "cardiovascular", "crossfit", "hiit", "elliptical", "ellipsentrainer",
        "crosstrainer", "elliptique", "eliptica", "ellittica", "stepper", "stair", "climbing", "bouldering", "klettern", "bouldern",
        "escalade", "escalada", "arrampicata", "mountaineering", "breathwork", "meditation", "driving", "wheelchair", "transition",
    ];
}

impl Sport {
    /// Reads the words of a file.
    pub(super) fn from_words(text: &str) -> Self {
        let named = || shown(text.trim());
        let mut lower = plain(&split(text));
        match lower.as_str() {
            // Strava's numbers in GPX; among other words, a number is not a sport.
            "9" => return Self::Run,
            "4" | "10" => return Self::Walk,
            "1" => return Self::Other(named()),
            lower if words::UNSTATED.contains(&lower) => return Self::Unstated,
            lower if words::RUN_ALONE.contains(&lower) => return Self::Run,
            lower if words::WALK_ALONE.contains(&lower) => return Self::Walk,
            _ => {}
        }
        for (several, one) in words::TOGETHER {
            lower = lower.replace(several, one);
        }
        let kinds: Vec<Kind> =
            lower.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(Kind::of).collect();
        let has = |kind| kinds.contains(&kind);
        match (has(Kind::Run), has(Kind::Walk), has(Kind::Other), has(Kind::Unknown)) {
            (true, false, false, false) => Self::Run,
            (false, true, false, false) => Self::Walk,
            // Beside these, an unknown word changes nothing, unless it might be a run.
            (false, false, true, _) => Self::Other(named()),
            _ => Self::Unknown(named()),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Run,
    Walk,
    Other,
    With,
    Unknown,
}

impl Kind {
    fn of(word: &str) -> Self {
        let no_run = || words::NO_RUN.iter().any(|start| word.starts_with(start));
        let perhaps = || words::NO_RUN_PERHAPS.iter().any(|part| word.contains(part));
        match word {
            _ if words::RUN.contains(&word) => Self::Run,
            _ if words::WALK.contains(&word) => Self::Walk,
            _ if words::OTHER.contains(&word) => Self::Other,
            _ if words::WITH.contains(&word) => Self::With,
            _ if words::RUN_ENDS.iter().any(|end| word.ends_with(end)) => {
                if no_run() {
                    Self::Other
                } else if perhaps() {
                    Self::Unknown
                } else {
                    Self::Run
                }
            }
            _ => Self::Unknown,
        }
    }
}

/// Splits `TrailRun` into `Trail Run`. Strava names sports like this in its newer exports.
fn split(text: &str) -> String {
    let mut split = String::with_capacity(text.len() + 4);
    let mut after_small = false;
    for char in text.chars() {
        if after_small && char.is_uppercase() {
            split.push(' ');
        }
        after_small = char.is_lowercase();
        split.push(char);
    }
    split
}

impl fmt::Display for Sport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Run => "run",
            Self::Walk => "walk",
            Self::Unstated => "not stated",
            Self::Unknown(words) | Self::Other(words) => words,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Sport;

    #[test]
    fn what_is_a_run_in_the_words_of_each_site() {
        for run in [
            "Run",
            "running",
            "Trail Run",
            "TrailRun",
            "VirtualRun",
            "trail_running",
            "street_running",
            "Treadmill Running",
            "Track Running",
            "Ultra Run",
            "Obstacle Running",
            "Jogging",
            "9",
            "Laufen",
            "Lauf",
            "Laufband",
            "Laufbandlauf",
            "Straßenlauf",
            "Ultralauf",
            "Hindernislauf",
            "Leistungslauf",
            "Meisterschaftslauf",
            "Preislauf",
            "Dreiseenlauf",
            "Kontrolllauf",
            "Hundelauf",
            "Geländelauf",
            "Hallenlauf",
            "Virtueller Lauf",
            "Trailrunning",
            "Orientierungslauf",
            "Berglauf",
            "Crosslauf",
            "Intervalllauf",
            "Traillauf",
            "Bahnlauf",
            "Laufen auf der Bahn",
            "Laufbandtraining",
            "Course à pied",
            "COURSE A\u{300} PIED",
            "Course à pied sur tapis roulant",
            "Course à pied sur piste",
            "Course à pied virtuelle",
            "Course virtuelle",
            "Ultrafond",
            "Carrera",
            "Carrera en cinta",
            "Carrera de montaña",
            "Carrera por senderos",
            "Correr",
            "Corsa",
            "Corsa su tapis roulant",
            "Corsa virtuale",
            "Hardlopen",
            "Hardloopsessie",
            "Hardlopen op loopband",
            "Corrida",
            "Corrida em esteira",
            "Corrida em trilha",
            "Corrida em trilhas",
            "Indoor Track",
            "Indoor Run / Jog",
        ] {
            assert_eq!(Sport::from_words(run), Sport::Run, "{run}");
        }
        for walk in [
            "Walk",
            "Hike",
            "hiking",
            "Nordic Walking",
            "Wandern",
            "Gehen",
            "Casual Walking",
            "10",
            "Marche à pied",
            "Randonnée",
            "Caminar",
            "Caminata",
            "Senderismo",
            "Camminata",
            "Escursionismo",
            "Wandeltocht",
            "Wandeling",
            "Caminhada",
            "Trilha",
        ] {
            assert_eq!(Sport::from_words(walk), Sport::Walk, "{walk}");
        }
    }

    #[test]
    fn what_is_none_and_what_nobody_can_say() {
        for other in [
            "Ride",
            "VirtualRide",
            "Indoor Cycling",
            "E-Bike Ride",
            "Weight Training",
            "Skilanglauf",
            "Langlaufen",
            "Eislaufen",
            "Schlittschuhlaufen",
            "Snowboard Trunk",
            "Schneeschuhlaufen",
            "Radfahren",
            "Stair-Stepper",
            "Gym & Fitness Equipment",
            "Stand Up Paddleboarding",
            "NordicSki",
            "1",
            "cycling",
            "Vélo",
            "Sortie vélo virtuelle",
            "Nat. piscine",
            "Musculation",
            "Entraînement aux poids",
            "Bicicleta virtual",
            "Natación en aguas abiertas",
            "Entrenamiento con pesas",
            "Pedalata virtuale",
            "Nuoto in piscina",
            "Fietsrit",
            "E-fietsrit",
            "Zwemmen",
            "Krachttraining",
            "Pedalada",
            "Natação em piscina",
        ] {
            assert!(matches!(Sport::from_words(other), Sport::Other(_)), "{other}");
        }
        for unknown in [
            "Tempo 1",
            "Tempo 4",
            "Lauf 9",
            "Push/Run",
            "Brunch",
            "Trunk",
            "Course",
            "Tapis roulant",
            "Loopband",
            "Esteira",
            "Bieganie",
            "Carrera de caballos",
            "Course à pied / Marche",
            "Multisport",
            "Run/Walk",
            "Laufrad",
            "Verlauf",
            "Trail",
            "Ski Run",
        ] {
            assert_eq!(Sport::from_words(unknown), Sport::Unknown(unknown.into()), "{unknown}");
        }
        for unstated in ["", " ", "Other", "unknown", "Sonstiges", "Workout", "Autre", "Entraînement", "Altro"] {
            assert_eq!(Sport::from_words(unstated), Sport::Unstated, "{unstated}");
        }
    }
}
