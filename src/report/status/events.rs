//! The words for what has happened, and for what comes.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
tertial-wanted = Beslutninger som trengs
tertial-nothing-wanted = Ingen.
tertial-wanted-red = { $measure }: rødt lys for { $red }.
tertial-wanted-money = { $measure }: prognosen er { $forecast }, men det er vedtatt { $approved }.
tertial-wanted-deferred = { $measure } er utsatt til { $until }.
tertial-changes = Endringer siden forrige tertial
tertial-no-changes = Ingenting er vedtatt, målt, foreslått eller ført inn i tertialet.
tertial-started = Satt i gang
tertial-closed = Gått over til avslutning
tertial-finished = Ferdig, og gevinstene skal tas ut
tertial-evaluated-now = Evaluert
tertial-stopped-now = Stanset
tertial-rejected-now = Avslått
tertial-new = Foreslått eller ført inn
tertial-met = Vilkår oppfylt: { $what } ({ $measure })
tertial-decisions = Vedtak
tertial-readings = Målte gevinster
tertial-overdue = Vilkår over fristen
tertial-condition-due = { $what } ({ $measure }). Fristen var { $due }.
tertial-condition = Vilkår: { $what } ({ $measure })
tertial-ahead = Dette kommer fram til slutten av neste tertial
tertial-nothing-ahead = Ingen møter, frister eller vilkår er ført opp.
tertial-meeting = Møte: { $body }
tertial-date-column = Dato
tertial-body-column = Organ
tertial-case-column = Sak
tertial-about-column = Gjelder
tertial-outcome-column = Vedtak
tertial-why-column = Begrunnelse
tertial-papers-column = Frist for papirer
tertial-benefit-column = Gevinst
tertial-amount-column = Hittil i året
tertial-counted-column = Regnet i
tertial-value-column = Indikator
tertial-value-unit-column = Indikator regnet i
",
    nn: r"
tertial-wanted = Avgjerder som trengst
tertial-nothing-wanted = Ingen.
tertial-wanted-red = { $measure }: raudt lys for { $red }.
tertial-wanted-money = { $measure }: prognosen er { $forecast }, men det er vedteke { $approved }.
tertial-wanted-deferred = { $measure } er utsett til { $until }.
tertial-changes = Endringar sidan førre tertial
tertial-no-changes = Ingenting er vedteke, målt, foreslått eller ført inn i tertialet.
tertial-started = Sett i gang
tertial-closed = Gått over til avslutning
tertial-finished = Ferdig, og gevinstane skal takast ut
tertial-evaluated-now = Evaluert
tertial-stopped-now = Stansa
tertial-rejected-now = Avslått
tertial-new = Føreslått eller ført inn
tertial-met = Vilkår oppfylt: { $what } ({ $measure })
tertial-decisions = Vedtak
tertial-readings = Målte gevinstar
tertial-overdue = Vilkår over fristen
tertial-condition-due = { $what } ({ $measure }). Fristen var { $due }.
tertial-condition = Vilkår: { $what } ({ $measure })
tertial-ahead = Dette kjem fram til slutten av neste tertial
tertial-nothing-ahead = Ingen møte, fristar eller vilkår er førte opp.
tertial-meeting = Møte: { $body }
tertial-date-column = Dato
tertial-body-column = Organ
tertial-case-column = Sak
tertial-about-column = Gjeld
tertial-outcome-column = Vedtak
tertial-why-column = Grunngiving
tertial-papers-column = Frist for papir
tertial-benefit-column = Gevinst
tertial-amount-column = Hittil i året
tertial-counted-column = Rekna i
tertial-value-column = Indikator
tertial-value-unit-column = Indikator rekna i
",
    en: r"
tertial-wanted = Decisions wanted
tertial-nothing-wanted = None.
tertial-wanted-red = { $measure }: red light for { $red }.
tertial-wanted-money = { $measure }: the forecast is { $forecast }, but { $approved } was approved.
tertial-wanted-deferred = { $measure } was deferred until { $until }.
tertial-changes = Changes since the tertial before
tertial-no-changes = Nothing was decided, measured or proposed in the tertial.
tertial-started = Started
tertial-closed = Moved to closing
tertial-finished = Done, and the benefits are to be taken out
tertial-evaluated-now = Evaluated
tertial-stopped-now = Stopped
tertial-rejected-now = Rejected
tertial-new = Proposed or entered
tertial-met = Condition met: { $what } ({ $measure })
tertial-decisions = Decisions
tertial-readings = Benefits measured
tertial-overdue = Conditions overdue
tertial-condition-due = { $what } ({ $measure }). It was due { $due }.
tertial-condition = Condition: { $what } ({ $measure })
tertial-ahead = Ahead, until the end of the next tertial
tertial-nothing-ahead = No meetings, deadlines or conditions are listed.
tertial-meeting = Meeting: { $body }
tertial-date-column = Date
tertial-body-column = Body
tertial-case-column = Case
tertial-about-column = About
tertial-outcome-column = Decision
tertial-why-column = Why
tertial-papers-column = Papers due
tertial-benefit-column = Benefit
tertial-amount-column = So far this year
tertial-counted-column = Counted in
tertial-value-column = Indicator
tertial-value-unit-column = Indicator counted in
",
};
