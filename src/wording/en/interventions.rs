//! English for interventions: a label, what to do, how to go on, and what to mind.

use crate::vocabulary::Intervention as I;

pub(super) struct InterventionText {
    pub(super) label: &'static str,
    pub(super) what: &'static str,
    pub(super) progress: &'static str,
    pub(super) caution: &'static str,
}

const fn text(
    label: &'static str,
    what: &'static str,
    progress: &'static str,
    caution: &'static str,
) -> InterventionText {
    InterventionText { label, what, progress, caution }
}

#[rustfmt::skip] // a table: label, what to do, how to go on, what to mind
pub(super) const fn intervention(intervention: I) -> InterventionText {
    match intervention {
        I::GradualProgression => text(
            "a slow build-up",
            "Let only your longest run grow, one step a week, with an easier week every third or fourth.",
            "Distance first, then hills and speed, one new thing a week.",
            "The old rule of a tenth more each week made no difference when it was tested. It is the single long run that counts.",
        ),
        I::RestDays => text(
            "days without a run",
            "Keep some days of every week free of running.",
            "Keep them when you run more again.",
            "Hard training of another kind is no rest.",
        ),
        I::RelativeRest => text(
            "less running for now",
            "Cut your distance, and leave out hills and speed. Go on only with pain that the pain rule below allows.",
            "When two weeks have gone well, build up again step by step.",
            "If you limp, or it grows worse although you cut down, stop and be seen.",
        ),
        I::NoRunningUntilAssessed => text(
            "no running until it has been looked at",
            "Do not run, hop or jump. If walking hurts too, go easy on the leg and be seen sooner.",
            "You can run again when somebody has looked at it and says so.",
            "Do not test it with a short run. Take no painkillers to keep going.",
        ),
        I::WalkRunReturn => text(
            "walk and run in turns",
            "Begin when a brisk walk of half an hour went well twice. Take turns of easy running and walking, never on two days in a row. Do each stage twice.",
            "When a stage goes well twice, run a little longer and walk a little less, until you run in one go.",
            "If pain is more than the pain rule allows, or you limp, go back a stage after two rest days.",
        ),
        I::CrossTraining => text(
            "other training that spares the hip",
            "Swap the runs you leave out for training from the list of what suits you.",
            "Keep one such session a week when you are back to running.",
            "Nothing that brings on your pain. While you are not to run, ask first whoever looks at it. No trial shows that it heals; it keeps you fit.",
        ),
        I::LoadEducation => text(
            "sparing the sore part day by day",
            "Spare the sore part: no crossed legs, no hanging on one hip, no deep bends or low seats that hurt, no lying on the sore side, less sitting on hard seats, no snapping it on purpose. Put a pillow between your knees when you lie on your side.",
            "As it calms down, go back to all of it bit by bit.",
            "Keep moving within what does not hurt.",
        ),
        I::CadenceIncrease => text(
            "a few more steps a minute",
            "Count your steps on three easy runs. Then take a few more at the same speed. Use a beat for one minute in five, after two weeks for half of the run.",
            "After four weeks let the beat go and check now and then.",
            "Run a little less in the first two weeks. Go back for a week if the calf, the Achilles tendon or the front of the hip gets sore.",
        ),
        I::ShorterStride => text(
            "shorter and slower steps",
            "Slow down and take shorter steps, so that the foot lands closer to your body. Leave out sprints and steep hills.",
            "Lengthen your stride again when two weeks were free of pain.",
            "Do not lift your knees high on purpose.",
        ),
        I::WiderStep => text(
            "feet a little further apart",
            "Let your feet land a little to each side of a line, not on it.",
            "Let the thought go when it has become a habit.",
            "A little is enough.",
        ),
        I::SoftLanding => text(
            "a soft landing",
            "Run without music at times, and try to land so that you hardly hear it.",
            "Let the thought go when it has become a habit.",
            "It loads the calf and the Achilles tendon more. Go slowly if those are sore.",
        ),
        I::ReduceHipRotation => text(
            "kneecaps to the front",
            "Run in front of a mirror or camera and keep the kneecap pointing forward as the foot lands.",
            "Look less and less often, until it stays without a mirror.",
            "Nobody knows yet if a hip hurts less for it. Stop if it feels forced.",
        ),
        I::MidfootStrike => text(
            "landing on the midfoot",
            "It is not advised for hip pain. If your foot lands far ahead of you, take shorter steps.",
            "There is nothing to build up.",
            "It puts more load on the calf and the Achilles tendon, and has not been shown to prevent injury.",
        ),
        I::CoreEngagement => text(
            "a firm trunk while running",
            "Now and then on an easy run, draw yourself up and make your trunk firm for some breaths.",
            "Let it go once it is a habit.",
            "Nobody has tested this cue. Training the trunk and hip is what was tested.",
        ),
        I::UprightPosture => text(
            "an upright trunk",
            "Run tall, with ear and hip in one line. Do not bend at the waist.",
            "Let the thought go when it has become a habit.",
            "It loads the knee more. Leave it out if your knee hurts.",
        ),
        I::FormCoaching => text(
            "a coach or physiotherapist for your form",
            "Have somebody trained watch you run and give you one cue at a time.",
            "See them again after some weeks.",
            "No way of running is right for all. Change one thing at a time.",
        ),
        I::GentleIsometrics => text(
            "gentle holds lying down",
            "Lie on your back. Tighten buttock and thigh softly and hold, without moving the hip.",
            "If it never hurts, hold a little longer.",
            "It must not hurt at all. Stop if it does.",
        ),
        I::IsometricAbduction => text(
            "pressing the leg outward",
            "Lie on the less sore side with a pillow between your knees, or stand with the sore side by a wall. Press the leg outward without moving it.",
            "Hold more often. When that is easy, lift the leg instead.",
            "Do not let the leg cross the middle. Ease off if it is worse the next morning.",
        ),
        I::SideLyingAbduction => text(
            "side leg raises",
            "Lie on the less sore side with a pillow between your knees. Lift the top leg slowly, hold for a moment, lower it slowly, no lower than level.",
            "Add a small weight at the ankle. Then move on to work on your feet.",
            "If lying on your side hurts, pad it or do it standing.",
        ),
        I::Clamshells => text(
            "clamshells",
            "Lie on the less sore side with your knees bent and feet together. Open the knees like a shell.",
            "Add a band. When more are easy, move on to work on your feet.",
            "It is an early step and works the buttock only a little.",
        ),
        I::GluteBridges => text(
            "bridges",
            "Lie on your back with bent knees. Lift your hips, hold for three seconds, lower slowly.",
            "Do it on one leg, then with your back on a bench.",
            "If the sit bone hurts, move your feet closer to your body.",
        ),
        I::Squats => text(
            "squats",
            "Squat as deep as it does not hurt: three seconds down, one up.",
            "Add a little weight when two more would be easy on two days.",
            "Stay above the depth that pinches at the front of the hip.",
        ),
        I::Lunges => text(
            "lunges",
            "Step forward a short way and bend both knees. Change sides.",
            "Take longer steps, then add weight, then walk.",
            "If the front of the hip of the back leg hurts, shorten the step.",
        ),
        I::StepDown => text(
            "slow step-downs",
            "Stand on a low step and lower the other foot slowly to the ground and back.",
            "Take a higher step, then add weight.",
            "Keep the pelvis level and the knee over the foot. Stop if pain goes above 3 of 10.",
        ),
        I::SingleLegSquat => text(
            "one-leg squats",
            "Bend one knee as far as it goes without pain and with a level pelvis.",
            "Go deeper, then add weight.",
            "Only once squats on both legs are easy.",
        ),
        I::HipHikes => text(
            "hip hikes",
            "Stand on a step with one leg and lift the free side of the pelvis, then lower it until it is level, not below.",
            "Hold a weight.",
            "If the outer hip is still easily sore, stay with holds.",
        ),
        I::SidePlank => text(
            "side planks",
            "Hold your body straight on one forearm, on each side.",
            "Hold for longer, then lift the upper leg.",
            "Leave out the sore side while lying on it hurts.",
        ),
        I::BandSideStep => text(
            "side steps with a band",
            "Put a band around your legs, bend your knees a little and step to each side.",
            "Take a stronger band.",
            "Do less if the outer hip hurts the night after.",
        ),
        I::CopenhagenAdduction => text(
            "inner thigh lifts",
            "Lie on your side and lift the lower leg. That is the first of three levels.",
            "Later a partner or bench holds the upper leg, first at the knee, then at the foot.",
            "If squeezing the knees hurts more than 5 of 10, squeeze a ball and hold instead.",
        ),
        I::HamstringLoading => text(
            "hamstring work",
            "Hold a bridge with your feet a little further away.",
            "Later lift a weight on one leg with a straight back. Fast work comes last.",
            "Ease off if sitting hurts for more than a day after it.",
        ),
        I::HipFlexorStrengthening => text(
            "knee lifts against a band",
            "Put a band around your foot and lift the knee against it.",
            "Take a stronger band and do fewer, until they are hard by week six.",
            "Stop at sharp groin pain or a snap that hurts.",
        ),
        I::FootCore => text(
            "foot exercises",
            "Short exercises for the small muscles of the foot, shown by somebody trained.",
            "As they tell you.",
            "In one trial ankle and foot exercises went with more sudden injuries.",
        ),
        I::SupervisedHipCoreProgramme => text(
            "a guided hip and trunk programme",
            "Train hip and trunk with a physiotherapist who watches and raises it.",
            "They raise it as you get stronger.",
            "At home and alone such programmes have not lowered injuries.",
        ),
        I::HipFlexorStretch => text(
            "stretching the front of the hip",
            "Kneel on the sore side, tighten the buttock and lean forward a little. Hold, on each side.",
            "It stays as it is.",
            "It should pull, never pinch. It loosens the hip on the mat, not on the run.",
        ),
        I::ItBandStretch => text(
            "stretching the outer thigh",
            "It is not advised. The band hardly gets longer.",
            "There is nothing to build up.",
            "Pulling the leg across the body can press on the sore tendon of the outer hip.",
        ),
        I::StretchingBeforeRuns => text(
            "stretching before runs against injury",
            "It is not advised for that. It made no difference when it was tested.",
            "There is nothing to build up.",
            "Warm up with easy running instead, once you may run.",
        ),
        I::FoamRolling => text(
            "foam rolling",
            "Roll the sore muscles of thigh and buttock softly.",
            "It stays as it is.",
            "Not over the bony side of the hip. It makes muscles a little less sore, for a short while.",
        ),
        I::SittingBreaks => text(
            "breaks from sitting",
            "Stand up now and then.",
            "It stays as it is.",
            "It helps when sitting brings on the pain. Nothing shows that it prevents any.",
        ),
        I::LoosenWaistband => text(
            "nothing tight at the waist",
            "Leave off tight belts, waistbands and running belts, and wear what sits loose at the front of the hip.",
            "It stays as it is.",
            "If the leg grows weak or the numb patch grows, be seen. Most get better over weeks without more.",
        ),
        I::Sleep => text(
            "enough sleep",
            "Sleep enough, at about the same times.",
            "It stays as it is.",
            "If you cannot sleep for pain, be seen.",
        ),
        I::FuelAndEnergy => text(
            "enough to eat",
            "Eat enough for your training, and have the signs looked at by a doctor. Do not count it out at home.",
            "A doctor or dietitian goes on with you.",
            "Do not try to lose weight now.",
        ),
        I::FootwearReview => text(
            "shoes",
            "Wear shoes that feel good, and change to new ones bit by bit.",
            "It stays as it is.",
            "Which type of shoe makes little difference.",
        ),
        I::Physiotherapy => text(
            "a physiotherapist",
            "A physiotherapist can find out what is sore and guide the exercises.",
            "They raise it as you get better.",
            "Tell them what you have already tried, and about all your answers here.",
        ),
        I::GpVisit => text(
            "a visit to a doctor",
            "Book a visit, and take this list with you. Ask what was found and what it means for running.",
            "Go back if it does not go as they said.",
            "Go sooner if it gets worse.",
        ),
        I::Nsaid => text(
            "anti-inflammatory painkillers",
            "They ease pain for a short while. Ask a pharmacist first and follow the leaflet.",
            "Take them for days, not weeks.",
            "Never to run through pain, in a race or when dried out. Not with kidney, stomach or heart trouble, asthma, a blood thinner, in pregnancy, or when a bone may be cracked. Past 65 or with other drugs, ask a doctor.",
        ),
        I::Paracetamol => text(
            "paracetamol",
            "A second choice for pain at rest. Ask a pharmacist first and follow the leaflet.",
            "Take it for days, not weeks.",
            "Never to mask pain for a run. Not with liver trouble or much alcohol, and not with other drugs that hold it.",
        ),
        I::CorticosteroidInjection => text(
            "a steroid injection",
            "A doctor may offer one. It helps fast and for a short time.",
            "One is to be followed by exercise.",
            "Later, exercise does better. Never near a bone that may be cracked.",
        ),
        I::Shockwave => text(
            "shock wave therapy",
            "A clinic may offer it. Results differ.",
            "As they tell you.",
            "Not near a bone that may be cracked.",
        ),
    }
}
