//! The tables of Strava and Garmin Connect, in every language and over the years.

use super::*;

#[test]
fn strava_in_every_language() {
    let languages = [
        (
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion",
            ["\"Nov 21, 2026, 7:00:00 AM\"", "8.02", "Run", "Walk", "Ride"],
        ),
        (
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion",
            ["\"21 Nov 2026, 07:00:00\"", "8.02", "Trail Run", "Hike", "E-Bike Ride"],
        ),
        (
            "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Gefühlte Anstrengung",
            ["\"21.11.2026, 07:00:00\"", "\"8,02\"", "Lauf", "Spaziergang", "Radfahrt"],
        ),
        (
            "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,Nom du fichier,Temps écoulé,Durée de déplacement,Distance,Effort ressenti",
            ["\"21 nov. 2026, 07:00:00\"", "\"8,02\"", "Course à pied", "Randonnée", "Sortie vélo"],
        ),
        (
            "ID de l’activité,Date de l’activité,Nom de l’activité,Type d’activité,Description de l’activité,Temps écoulé,Distance,Nom du fichier,Temps écoulé,Temps de déplacement,Distance,Effort ressenti",
            ["21 nov. 2026 à 07:00:00", "\"8,02\"", "Trail", "Marche", "Vélo"],
        ),
        (
            "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Descripción de la actividad,Tiempo transcurrido,Distancia,Nombre del archivo,Tiempo transcurrido,Tiempo en movimiento,Distancia,Esfuerzo Percibido",
            ["\"21 nov 2026, 7:00:00\"", "\"8,02\"", "Carrera", "Caminata", "Bicicleta"],
        ),
        (
            "ID attività,Data dell’attività,Nome attività,Tipo attività,Descrizione dell’attività,Tempo trascorso,Distanza,Nome del file,Tempo trascorso,Tempo in movimento,Distanza,Sforzo percepito",
            ["\"21 nov 2026, 07:00:00\"", "\"8,02\"", "Corsa", "Camminata", "Pedalata"],
        ),
        (
            "Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Beschrijving van activiteit,Verstreken tijd,Afstand,Bestandsnaam,Verstreken tijd,Beweegtijd,Afstand,Ervaren inspanning",
            ["\"21 nov. 2026, 07:00:00\"", "\"8,02\"", "Hardloopsessie", "Wandeling", "Fietsrit"],
        ),
        (
            "ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Descrição da atividade,Tempo decorrido,Distância,Nome do arquivo,Tempo decorrido,Tempo de movimentação,Distância,Esforço percebido",
            ["\"21 de nov. de 2026, 07:00:00\"", "\"8,02\"", "Corrida", "Caminhada", "Pedalada"],
        ),
    ];
    for (header, [date, distance, run, walk, ride]) in languages {
        let rows: String = [run, walk, ride]
            .map(|sport| {
                format!(
                    "1,{date},x,{sport},\"a, b\nc\",2800,{distance},activities/70001.fit.gz,2800.0,2700.0,8020.4,6\n"
                )
            })
            .concat();
        let activities = sound(format!("{header}\n{rows}"));
        let run = &activities[0];
        assert_eq!((facts(run), run.start.clock), (the_run(), Clock::Utc), "{header}");
        assert_eq!((run.elapsed, run.effort, run.name.as_deref()), (Some(2800), Some(6), Some("x")), "{header}");
        assert_eq!((run.origin.format, run.origin.recording_number()), (Format::Strava, Some("70001".into())));
        assert_eq!(activities[1].sport, Sport::Walk, "{walk}");
        assert!(matches!(activities[2].sport, Sport::Other(_)), "{ride}");
        assert_eq!(activities.iter().map(|activity| activity.origin.entry).collect::<Vec<_>>(), [2, 4, 6]);
    }
}

#[test]
fn strava_over_the_years() {
    let in_2018 = "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n\
                   1,2026-11-21 07:00:00,x,Run,,2700,8020.0,false,,activities/70001.gpx\n";
    let in_2019 = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n\
                   1,\"Nov 21, 2026, 7:00:00 AM\",x,Run,,2700,8.02,false,,activities/70001.gpx\n";
    let in_2020 = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Perceived Exertion,translation missing: en-GB.lib.export.type\n\
                   1,\"21 Nov 2026, 07:00:00\",x,Run,,2700,8.02,,false,,activities/70001.gpx,,10.0,2700.0,2700.0,8020.203125,,\n";
    for table in [in_2018, in_2019, in_2020] {
        let run = &sound(table)[0];
        let (sport, day, second, metres, _) = facts(run);
        let seconds = run.seconds.or(run.elapsed);
        assert_eq!((sport, day, second, metres, seconds), the_run(), "{table}");
        assert_eq!((run.start.clock, run.origin.recording_number()), (Clock::Utc, Some("70001".into())), "{table}");
    }
    let miles = Context { unit: Unit::Miles, ..Context::default() };
    let metres = |table: &str| read_bytes("t.csv", table.as_bytes(), &miles).activities[0].metres;
    assert_eq!((metres(in_2018), metres(in_2019), metres(in_2020)), (Some(8020), Some(12_907), Some(8020)));
}

#[test]
fn garmin_in_every_language() {
    let tables = [
        (
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Moving Time,Elapsed Time",
            "Running",
            "Treadmill Running",
        ),
        ("Activity Type,Date,Favorite,Title,Distance,Calories,Activity Time", "Trail Running", "Virtual Running"),
        (
            "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Zeit in Bewegung,Verstrichene Zeit",
            "Laufen",
            "Laufbandtraining",
        ),
        (
            "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Temps de déplacement,Temps écoulé",
            "Course à pied",
            "Trail",
        ),
        (
            "Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Tiempo en movimiento,Tiempo transcurrido",
            "Carrera",
            "Carrera en cinta",
        ),
        (
            "Tipo di attività,Data,Preferita,Titolo,Distanza,Calorie,Tempo,Tempo in movimento,Tempo trascorso",
            "Corsa",
            "Trail Running",
        ),
        (
            "Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Tijd bewogen,Verstreken tijd",
            "Hardlopen",
            "Hardlopen op loopband",
        ),
        (
            "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,Tempo em movimento,Tempo transcorrido",
            "Corrida",
            "Corrida em esteira",
        ),
        ("Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo", "Corrida", "Corrida em trilha"),
    ];
    for (header, run, other_run) in tables {
        let rows = [run, other_run]
            .map(|sport| format!("{sport},2026-11-21 07:00:00,false,\"x\",\"8.02\",\"2,336\",00:45:00.2\n"));
        let activities = sound(format!("{header}\n{}", rows.concat()));
        for activity in &activities {
            assert_eq!((facts(activity), activity.start.clock), (the_run(), Clock::Wall), "{header}");
            assert_eq!((activity.origin.format, activity.name.as_deref()), (Format::Garmin, Some("x")), "{header}");
        }
        assert_eq!(activities.len(), 2);
    }
    let in_2015 = "Activity Name,Activity Type,Start,Time,Distance,Calories,Elevation Gain,Avg Speed(Avg Pace)\n\
                   x,Running,\"Sat, Nov 21, 2026 7:00\",45:00,8.02,0,0,--\n\
                   Untitled,Strength Training,\"Sun, Nov 22, 2026 6:42\",22:11,0.00,0,0,--\n";
    assert_eq!(facts(&sound(in_2015)[0]), the_run());
}
