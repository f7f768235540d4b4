<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Account</name>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Repo</source>
        <translation>Repo</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Langfristig</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Lent to %1 dealers</source>
        <translation>Verliehen an %1 Händler</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>Verliehen an %1</translation>
    </message>
    <message>
        <source>Repo, %1</source>
        <translation>Repo, %1</translation>
    </message>
    <message>
        <source>Repo, outside</source>
        <translation>Repo, von außen</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Von außen</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>“%1” parts after day %2; the days before are shared</source>
        <translation>„%1“ trennt sich nach Tag %2; die Tage davor sind gemeinsam</translation>
    </message>
    <message>
        <source>“%1” parts from “%2” after day %3; the days before are shared</source>
        <translation>„%1“ trennt sich nach Tag %3 von „%2“; die Tage davor sind gemeinsam</translation>
    </message>
    <message>
        <source>Parted after day %1.</source>
        <translation>Zweigt nach Tag %1 ab.</translation>
    </message>
    <message>
        <source>The same as %1 up to the close of day %2.</source>
        <translation>Wie %1 bis zum Schluss von Tag %2.</translation>
    </message>
    <message>
        <source>A branch: up to the close of day %1 all is as it was; what you change holds from day %2 on.</source>
        <translation>Ein Zweig: Bis zum Schluss von Tag %1 ist alles, wie es war; was Sie ändern, gilt ab Tag %2.</translation>
    </message>
    <message>
        <source>A branch of “%1”: up to the close of day %2 all is as it was; what you change holds from day %3 on.</source>
        <translation>Ein Zweig von „%1“: Bis zum Schluss von Tag %2 ist alles, wie es war; was Sie ändern, gilt ab Tag %3.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The past stays as it was, up to the close of day %1. Left out, since it has no date: %2.</source>
        <translation>Die Vergangenheit bleibt bis zum Schluss von Tag %1, wie sie war. Weggelassen, weil es kein Datum hat: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event, what it does</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From day %1 instead: %2</source>
        <translation>Stattdessen ab Tag %1: %2</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>Before the branch</source>
        <comment>name of a run</comment>
        <translation>Vor der Abzweigung</translation>
    </message>
    <message>
        <source>Branch after day %1</source>
        <translation>Zweig nach Tag %1</translation>
    </message>
    <message>
        <source>Change all days again</source>
        <translation>Alle Tage wieder ändern</translation>
    </message>
    <message>
        <source>From day %1</source>
        <comment>name of a branch</comment>
        <translation>Ab Tag %1</translation>
    </message>
    <message>
        <source>Keep the branch</source>
        <translation>Zweig behalten</translation>
    </message>
</context>
<context>
    <name>BriefDates</name>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
</context>
<context>
    <name>Capacities</name>
    <message>
        <source>This market absorbs %1 of %2 on day %3 before the first breach (%4).</source>
        <translation>Dieser Markt nimmt %1 %2 an Tag %3 auf, ehe das erste Limit verletzt wird (%4).</translation>
    </message>
    <message>
        <source>Volatility of %2 can rise to %1 on day %3 before the first breach (%4).</source>
        <translation>Die Volatilität von %2 kann an Tag %3 auf %1 steigen, ehe das erste Limit verletzt wird (%4).</translation>
    </message>
    <message>
        <source>This market absorbs %1 of %2 on day %3, all that was tried, without a breach.</source>
        <translation>Dieser Markt nimmt %1 %2 an Tag %3 auf, so viel versucht wurde, ohne dass ein Limit verletzt wird.</translation>
    </message>
    <message>
        <source>Volatility of %2 can rise to %1 on day %3, as far as was tried, without a breach.</source>
        <translation>Die Volatilität von %2 kann an Tag %3 auf %1 steigen, so weit versucht wurde, ohne dass ein Limit verletzt wird.</translation>
    </message>
    <message>
        <source>Somebody is in breach however little of %1 comes on day %2 (%3).</source>
        <translation>So wenig %1 an Tag %2 auch kommt, jemand verletzt ein Limit (%3).</translation>
    </message>
    <message>
        <source>Somebody is in breach however little volatility of %1 rises on day %2 (%3).</source>
        <translation>So wenig die Volatilität von %1 an Tag %2 auch steigt, jemand verletzt ein Limit (%3).</translation>
    </message>
    <message>
        <source>every dealer</source>
        <translation>jeder Händler</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of dealers</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Lenders can refuse to roll %1 of what they lent %2 on day %3 before the first breach (%4).</source>
        <translation>Geldgeber können an Tag %3 %1 ihrer Mittel nicht verlängern (%2), ehe das erste Limit verletzt wird (%4).</translation>
    </message>
    <message>
        <source>Lenders can refuse to roll %1 of what they lent %2 on day %3, all that was tried, without a breach.</source>
        <translation>Geldgeber können an Tag %3 %1 ihrer Mittel nicht verlängern (%2), so viel versucht wurde, ohne dass ein Limit verletzt wird.</translation>
    </message>
    <message>
        <source>Somebody is in breach even if lenders refuse to roll next to nothing of what they lent %1 on day %2 (%3).</source>
        <translation>So wenig Mittel Geldgeber an Tag %2 auch nicht verlängern (%1), jemand verletzt ein Limit (%3).</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more figures</source>
        <translation>
            <numerusform>; und %n weitere Zahl</numerusform>
            <numerusform>; und %n weitere Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ChartDots</name>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>minimum %1</source>
        <translation>Minimum %1</translation>
    </message>
    <message>
        <source>lowest minimum %1</source>
        <translation>niedrigstes Minimum %1</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Verschuldung</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>loop gain</source>
        <translation>Kreisverstärkung</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisiert</translation>
    </message>
    <message>
        <source>runs away</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>direct loss</source>
        <translation>unmittelbar</translation>
    </message>
    <message>
        <source>Prices, start = 100</source>
        <translation>Kurse, Anfang = 100</translation>
    </message>
    <message>
        <source>Leverage ratio (SLR), %</source>
        <translation>Verschuldungsquote (SLR), %</translation>
    </message>
    <message>
        <source>Volatility, % a day</source>
        <translation>Volatilität, % am Tag</translation>
    </message>
    <message>
        <source>Half-spread, bp</source>
        <translation>Halbspanne, Bp.</translation>
    </message>
    <message>
        <source>Market depth, % of start</source>
        <translation>Markttiefe, % vom Anfang</translation>
    </message>
    <message>
        <source>Haircuts, %</source>
        <translation>Abschläge, %</translation>
    </message>
    <message>
        <source>Loop gain</source>
        <translation>Kreisverstärkung</translation>
    </message>
    <message>
        <source>Dealers that quote, %</source>
        <translation>Händler mit Kursen, %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing on day %2.</source>
        <translation>%1: nichts an Tag %2.</translation>
    </message>
    <message>
        <source>%1: on day %2 %3.</source>
        <translation>%1: an Tag %2 %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Lowest of the run: %1 %2 on day %3.</source>
        <translation>Tiefster Stand des Laufs: %1 %2 an Tag %3.</translation>
    </message>
    <message>
        <source>Highest of the run: %1 %2 on day %3.</source>
        <translation>Höchster Stand des Laufs: %1 %2 an Tag %3.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sales by cause, %1 a day</source>
        <translation>Verkäufe nach Grund, %1 am Tag</translation>
    </message>
    <message>
        <source>Equity of dealers, %1</source>
        <translation>Eigenkapital der Händler, %1</translation>
    </message>
    <message>
        <source>Losses so far, %1</source>
        <translation>Verluste bisher, %1</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Furcht</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>spent today</source>
        <translation>heute ausgegeben</translation>
    </message>
    <message>
        <source>end investors</source>
        <translation>Endanleger</translation>
    </message>
    <message>
        <source>dealers</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>officially</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>refused by dealers</source>
        <translation>von Händlern abgelehnt</translation>
    </message>
    <message>
        <source>Books marked below prices, %</source>
        <translation>Bücher unter den Kursen bewertet, %</translation>
    </message>
    <message>
        <source>Days without a quote</source>
        <translation>Tage ohne gestellte Kurse</translation>
    </message>
    <message>
        <source>Repo by lender, %1</source>
        <translation>Repo nach Geldgeber, %1</translation>
    </message>
    <message>
        <source>Purse of value investors, %1</source>
        <translation>Kasse der Wertanleger, %1</translation>
    </message>
    <message>
        <source>Who took what was sold, %1 a day</source>
        <translation>Wer die Verkäufe nahm, %1 am Tag</translation>
    </message>
    <message>
        <source>days without a quote</source>
        <translation>Tage ohne gestellte Kurse</translation>
    </message>
    <message>
        <source>below its limit</source>
        <translation>unter seinem Limit</translation>
    </message>
    <message>
        <source>sells before it is</source>
        <translation>verkauft vorher</translation>
    </message>
    <message>
        <source>%1, mark %2</source>
        <comment>a price, and what books are marked to</comment>
        <translation>%1, Bewertung %2</translation>
    </message>
    <message>
        <source>Prices and marks, start = 100</source>
        <translation>Kurse und Bewertung, Anfang = 100</translation>
    </message>
    <message>
        <source>left of %1 %2</source>
        <comment>a purse: amount and unit</comment>
        <translation>von %1 %2 übrig</translation>
    </message>
    <message>
        <source>without fear</source>
        <comment>sales</comment>
        <translation>ohne Furcht</translation>
    </message>
    <message>
        <source>value investors</source>
        <translation>Wertanleger</translation>
    </message>
    <message>
        <source>bought, forced</source>
        <comment>the authority buys what somebody had to sell</comment>
        <translation>gekauft, erzwungen</translation>
    </message>
    <message>
        <source>bought from all</source>
        <comment>the authority, beyond what was sold</comment>
        <translation>von allen gekauft</translation>
    </message>
    <message>
        <source>paid back: called</source>
        <translation>zurück: gefordert</translation>
    </message>
    <message>
        <source>not called</source>
        <comment>what is paid back</comment>
        <translation>nicht gefordert</translation>
    </message>
    <message>
        <source>purse</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>%1 observed</source>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>%1, mark</source>
        <translation>%1, Bewertung</translation>
    </message>
    <message>
        <source>%1, days without a quote</source>
        <translation>%1, Tage ohne gestellte Kurse</translation>
    </message>
    <message>
        <source>%1 sells: 1 below its limit, 2 before it is</source>
        <translation>%1 verkauft: 1 unter seinem Limit, 2 schon vorher</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Borrower</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>The dealer whose repo is financed.</source>
        <translation>Der Händler, dessen Repo finanziert wird.</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>The dealer or fund that finances it. What is left of its repo comes from outside.</source>
        <translation>Der Händler oder Fonds, der es finanziert. Was vom Repo übrig bleibt, kommt von außen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How much of the borrower&apos;s repo the lender finances.</source>
        <translation>Wie viel vom Repo des Schuldners der Geldgeber finanziert.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>What the lender has lent: its share of the borrower&apos;s repo.</source>
        <translation>Was der Geldgeber verliehen hat: sein Anteil am Repo des Schuldners.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>What a dealer has lent is a part of its other assets, what a fund has of its net assets.</source>
        <translation>Was ein Händler verliehen hat, ist ein Teil seiner sonstigen Aktiva, bei einem Fonds ein Teil seines Nettovermögens.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lender, borrower</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Its repo</source>
        <translation>Sein Repo</translation>
    </message>
    <message>
        <source>Repo in all</source>
        <translation>Repo insgesamt</translation>
    </message>
    <message>
        <source>Outside, %</source>
        <translation>Von außen, %</translation>
    </message>
    <message>
        <source>Share that comes from outside</source>
        <translation>Anteil, der von außen kommt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Whether a dealer or a fund lends</source>
        <translation>Ob ein Händler oder ein Fonds verleiht</translation>
    </message>
    <message>
        <source>Explains, %</source>
        <translation>Erklärt, %</translation>
    </message>
    <message>
        <source>What the claim is of that</source>
        <translation>Was die Forderung davon ausmacht</translation>
    </message>
    <message>
        <source>Who is financed, %1</source>
        <translation>Wer finanziert wird, %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Where it stands with the lender, %1</source>
        <translation>Wo es beim Geldgeber steht, %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Shareholders lose nothing in either</source>
        <translation>Die Eigentümer verlieren in beiden nichts</translation>
    </message>
    <message>
        <source>Shareholders lose %1 at the peak instead of nothing</source>
        <translation>Die Eigentümer verlieren auf dem Höhepunkt %1 statt nichts</translation>
    </message>
    <message>
        <source>Shareholders lose nothing instead of %1 at the peak</source>
        <translation>Die Eigentümer verlieren nichts statt auf dem Höhepunkt %1</translation>
    </message>
    <message>
        <source>Shareholders lose %1 at the peak in both</source>
        <translation>Die Eigentümer verlieren auf dem Höhepunkt in beiden %1</translation>
    </message>
    <message>
        <source>Shareholders lose %1 at the peak instead of %2</source>
        <comment>of the second run, then of the first</comment>
        <translation>Die Eigentümer verlieren auf dem Höhepunkt %1 statt %2</translation>
    </message>
    <message>
        <source>%1 %2 instead of none</source>
        <comment>a kind of sale and its amount</comment>
        <translation>%1: %2 statt keiner</translation>
    </message>
    <message>
        <source>no %1 instead of %2</source>
        <comment>a kind of sale and its amount</comment>
        <translation>%1: keine statt %2</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <comment>a kind of sale, its amount and that of the first run</comment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>the lowest price of %1 is %2 instead of %3</source>
        <translation>der tiefste Kurs von %1 ist %2 statt %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 fail(s)</source>
        <translation>
            <numerusform>%1 fällt aus</numerusform>
            <numerusform>%1 fallen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer fail(s)</source>
        <translation>
            <numerusform>%1 fällt nicht mehr aus</numerusform>
            <numerusform>%1 fallen nicht mehr aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>On the right, against the left: %1</source>
        <translation>Rechts gegenüber links: %1</translation>
    </message>
</context>
<context>
    <name>ContagionGraph</name>
    <message>
        <source>in breach since day %1</source>
        <translation>verletzt ein Limit seit Tag %1</translation>
    </message>
    <message>
        <source>Lenders call</source>
        <translation>Geldgeber fordern</translation>
    </message>
    <message>
        <source>Equity, start %1 now</source>
        <translation>Eigenkapital, Anfang %1 jetzt</translation>
    </message>
    <message>
        <source>Price, start = 100</source>
        <translation>Kurs, Anfang = 100</translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation>%1 (%2 heute)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Absorbed by dealers</source>
        <translation>Von Händlern aufgenommen</translation>
    </message>
    <message>
        <source>Bought officially</source>
        <translation>Amtlich gekauft</translation>
    </message>
    <message>
        <source>Sold by clients</source>
        <translation>Von Kunden verkauft</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Markttiefe</translation>
    </message>
    <message>
        <source>%1 of normal</source>
        <translation>%1 des Üblichen</translation>
    </message>
    <message>
        <source>Half-spread</source>
        <translation>Halbspanne</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Abschlag</translation>
    </message>
    <message>
        <source>Still quoting</source>
        <translation>Stellen noch Kurse</translation>
    </message>
    <message>
        <source>%1 of market-making</source>
        <translation>%1 des Handelsangebots</translation>
    </message>
    <message>
        <source>Net assets, start %1 now</source>
        <translation>Fondsvermögen, Anfang %1 jetzt</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Redemptions still due</source>
        <translation>Rückgaben noch fällig</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Lenders</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Called or not rolled here</source>
        <translation>Hier gefordert oder nicht verlängert</translation>
    </message>
    <message>
        <source>most from %1</source>
        <translation>am meisten von %1</translation>
    </message>
    <message>
        <source>Repo and short-term funding left</source>
        <translation>Repo und kurzfristige Mittel übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation>
            <numerusform>%n Händler</numerusform>
            <numerusform>%n Händler</numerusform>
        </translation>
    </message>
    <message>
        <source>In breach</source>
        <translation>Limit verletzt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Absorb</source>
        <translation>Nehmen auf</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Leverage ratio, open %1 close</source>
        <translation>Verschuldungsquote, früh %1 abends</translation>
    </message>
    <message>
        <source>Leverage ratio</source>
        <translation>Verschuldungsquote</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Value at risk, no limit</source>
        <translation>Value-at-Risk, ohne Limit</translation>
    </message>
    <message>
        <source>Value at risk of its limit</source>
        <translation>Value-at-Risk, Limit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Kauft</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>forced sale</source>
        <translation>Zwangsverkauf</translation>
    </message>
    <message>
        <source>absorbed trade</source>
        <translation>aufgenommener Verkauf</translation>
    </message>
    <message>
        <source>redemption or client sale</source>
        <translation>Rückgabe oder Kundenverkauf</translation>
    </message>
    <message>
        <source>official purchase</source>
        <translation>amtlicher Kauf</translation>
    </message>
    <message>
        <source>counterparty loss</source>
        <translation>Gegenparteiverlust</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 verk.</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>0 verk.</translation>
    </message>
    <message>
        <source>%1 absorbed</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>%1 official</source>
        <translation>%1 amtlich</translation>
    </message>
    <message>
        <source>NAV %1</source>
        <comment>net asset value</comment>
        <translation>NAV %1</translation>
    </message>
    <message>
        <source>sell %1 · %2</source>
        <translation>verk. %1 · %2</translation>
    </message>
    <message>
        <source>sells %1</source>
        <translation>verkauft %1</translation>
    </message>
    <message>
        <source>buys %1</source>
        <translation>kauft %1</translation>
    </message>
    <message>
        <source>%1 called or not rolled</source>
        <translation>%1 gefordert oder nicht verlängert</translation>
    </message>
    <message>
        <source>nothing called</source>
        <translation>nichts gefordert</translation>
    </message>
    <message>
        <source>nobody sells</source>
        <translation>niemand verkauft</translation>
    </message>
    <message>
        <source>ribbon = %1 sold this day · bar = total assets, outline = start</source>
        <translation>Band = Verkauf des Tages in %1 · Balken = Bilanzsumme, Umriss = Anfang</translation>
    </message>
    <message>
        <source>Largest sellers, %1</source>
        <translation>Größte Verkäufer, %1</translation>
    </message>
    <message>
        <source>Clients sell %1</source>
        <translation>Kunden verkaufen %1</translation>
    </message>
    <message>
        <source>Official buyer: %1</source>
        <translation>Amtlicher Käufer: %1</translation>
    </message>
    <message>
        <source>Days without a quote</source>
        <translation>Tage ohne gestellte Kurse</translation>
    </message>
    <message>
        <source>Books marked below the price</source>
        <translation>Bücher unter dem Kurs bewertet</translation>
    </message>
    <message>
        <source>lent %1</source>
        <comment>this morning</comment>
        <translation>%1 verliehen</translation>
    </message>
    <message>
        <source>calls %1</source>
        <comment>a lender</comment>
        <translation>fordert %1</translation>
    </message>
    <message>
        <source>gets %1</source>
        <comment>a lender</comment>
        <translation>erhält %1</translation>
    </message>
    <message>
        <source>written off %1</source>
        <translation>%1 abgeschrieben</translation>
    </message>
    <message>
        <source>As a lender</source>
        <translation>Als Geldgeber</translation>
    </message>
    <message>
        <source>Outside lenders</source>
        <translation>Geldgeber von außen</translation>
    </message>
    <message>
        <source>called</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>paid back, not called</source>
        <translation>zurückgezahlt, nicht gefordert</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>%1 as a lender</source>
        <translation>%1 als Geldgeber</translation>
    </message>
    <message>
        <source>lent %1, %2 left</source>
        <translation>%1 verliehen, %2 übrig</translation>
    </message>
    <message>
        <source>calls it tomorrow</source>
        <translation>fordert morgen alles</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 gefordert</translation>
    </message>
    <message>
        <source>, %1 of repo paid back</source>
        <translation>, %1 Repo zurückgezahlt</translation>
    </message>
    <message>
        <source>has lent %1</source>
        <comment>a fund</comment>
        <translation>hat %1 verliehen</translation>
    </message>
    <message>
        <source>%1, gets %2</source>
        <comment>a fund</comment>
        <translation>%1, erhält %2</translation>
    </message>
    <message>
        <source>clients take %1, it has %2: calls %3</source>
        <comment>a fund</comment>
        <translation>Kunden ziehen %1 ab, er hat %2: fordert %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bought, offered</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Day %1: %2 of %3 dealers in breach, %4 failed</source>
        <translation>Tag %1: %2 von %3 Händlern verletzen ein Limit, %4 ausgefallen</translation>
    </message>
    <message>
        <source>%1 sold, %2 absorbed by dealers</source>
        <translation>%1 verkauft, %2 von Händlern aufgenommen</translation>
    </message>
    <message>
        <source>called or not rolled</source>
        <translation>gefordert oder nicht verlängert</translation>
    </message>
    <message>
        <source>from lender to borrower</source>
        <translation>vom Geldgeber zum Schuldner</translation>
    </message>
    <message>
        <source>figure at a name = %1 lent, with what the day added · ribbon width = %1 this day</source>
        <translation>Zahl am Namen = %1 verliehen, mit dem, was am Tag dazukam · Bandbreite = %1 am Tag</translation>
    </message>
</context>
<context>
    <name>Crossings</name>
    <message>
        <source>The amplification</source>
        <translation>Die Verstärkung</translation>
    </message>
    <message>
        <source>The share of shareholders&apos; equity that is lost</source>
        <translation>Der Anteil des Eigenkapitals, der verloren geht</translation>
    </message>
    <message>
        <source>The number of dealers in trouble</source>
        <translation>Die Zahl der Dealer in Bedrängnis</translation>
    </message>
    <message>
        <source>The number of dealers that fail</source>
        <translation>Die Zahl der Dealer, die ausfallen</translation>
    </message>
    <message>
        <source>%1 does not pass %2 for %3 between %4 and %5.</source>
        <translation>%1 überschreitet %2 nicht, solange %3 zwischen %4 und %5 liegt.</translation>
    </message>
    <message>
        <source>%1 passes %2 at %3 = %4</source>
        <translation>%1 überschreitet %2 bei %3 = %4</translation>
    </message>
    <message>
        <source>It is passed at the beginning of the range already.</source>
        <translation>Schon am Anfang des Bereichs ist das überschritten.</translation>
    </message>
    <message>
        <source>Not passed at %1, passed at %2.</source>
        <translation>Bei %1 nicht überschritten, bei %2 überschritten.</translation>
    </message>
    <message>
        <source>No longer passed from %1 on.</source>
        <translation>Ab %1 nicht mehr überschritten.</translation>
    </message>
    <message>
        <source>Passed again from %1 on.</source>
        <translation>Ab %1 wieder überschritten.</translation>
    </message>
    <message>
        <source>%1 does not pass %2.</source>
        <translation>%1 überschreitet %2 nicht.</translation>
    </message>
    <message>
        <source>%1 passes %2 beyond a size of %3.</source>
        <translation>%1 überschreitet %2 jenseits einer Größe von %3.</translation>
    </message>
    <message>
        <source>%1 passes %2 whatever the size.</source>
        <translation>%1 überschreitet %2 bei jeder Größe.</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <comment>dealers</comment>
        <translation>Zuerst: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of a list of dealers</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Peak loss %1 at %2, %3 at %4, at most %5 at %6. %7</source>
        <translation>Größter Verlust %1 bei %2, %3 bei %4, höchstens %5 bei %6. %7</translation>
    </message>
    <message>
        <source>At %1: no scenario</source>
        <translation>Bei %1: kein Szenario</translation>
    </message>
    <message>
        <source>At %1: peak loss %2, nobody fails</source>
        <translation>Bei %1: größter Verlust %2, niemand fällt aus</translation>
    </message>
    <message numerus="yes">
        <source>At %1: peak loss %2, %n dealer(s) fail</source>
        <translation>
            <numerusform>Bei %1: größter Verlust %2, %n Händler fällt aus</numerusform>
            <numerusform>Bei %1: größter Verlust %2, %n Händler fallen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fails.</source>
        <translation>Niemand fällt aus.</translation>
    </message>
    <message>
        <source>Somebody fails everywhere.</source>
        <translation>Überall fällt jemand aus.</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>where somebody fails</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>where somebody fails</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Somebody fails %1.</source>
        <translation>Jemand fällt aus %1.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>the day of the week, of the month, the month</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the day of the month, the month, in little room</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>DayTicks</name>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <comment>a day, its date</comment>
        <translation>Tag %1, %2</translation>
    </message>
</context>
<context>
    <name>DealerPanel</name>
    <message>
        <source>failed, first breach on day %1</source>
        <translation>ausgefallen, erste Verletzung an Tag %1</translation>
    </message>
    <message>
        <source>in breach since day %1</source>
        <translation>verletzt ein Limit seit Tag %1</translation>
    </message>
    <message>
        <source>first breach on day %1</source>
        <translation>erste Verletzung an Tag %1</translation>
    </message>
    <message>
        <source>wave %1, %2</source>
        <translation>Welle %1, %2</translation>
    </message>
</context>
<context>
    <name>DealerStance</name>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>absorbing</source>
        <translation>nimmt auf</translation>
    </message>
    <message>
        <source>in breach</source>
        <translation>Limit verletzt</translation>
    </message>
    <message>
        <source>near its limit</source>
        <translation>nahe am Limit</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>sells out of fear</source>
        <translation>verkauft aus Furcht</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About Waterhammer</source>
        <translation>Über Waterhammer</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Waterhammer %1&lt;/h3&gt;&lt;p&gt;How a constrained inter-dealer market turns a small liquidity shock into a crisis: see it, touch it, take it apart.&lt;/p&gt;&lt;p&gt;After Greenwood, Landier and Thesmar (2015), Cont and Schaanning (2017), Brunnermeier and Pedersen (2009), Adrian and Shin (2010, 2014), Glosten and Milgrom (1985), Cifuentes, Ferrucci and Shin (2005), Duffie et al. (2023) and Furfine (2003).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Waterhammer %1&lt;/h3&gt;&lt;p&gt;Wie ein beschränkter Interdealer-Markt aus einem kleinen Liquiditätsschock eine Krise macht: sehen, anfassen, zerlegen.&lt;/p&gt;&lt;p&gt;Nach Greenwood, Landier und Thesmar (2015), Cont und Schaanning (2017), Brunnermeier und Pedersen (2009), Adrian und Shin (2010, 2014), Glosten und Milgrom (1985), Cifuentes, Ferrucci und Shin (2005), Duffie et al. (2023) und Furfine (2003).&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%1 of %n dealer(s)</source>
        <translation>
            <numerusform>%1 von %n Händler</numerusform>
            <numerusform>%1 von %n Händlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n asset(s)</source>
        <translation>
            <numerusform>%1 von %n Papier</numerusform>
            <numerusform>%1 von %n Papieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fund(s)</source>
        <translation>
            <numerusform>%1 von %n Fonds</numerusform>
            <numerusform>%1 von %n Fonds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) among dealers</source>
        <translation>
            <numerusform>%n Kredit unter Händlern</numerusform>
            <numerusform>%n Kredite unter Händlern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a figure, before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>an amount of several</comment>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a loan</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Repo from %1</source>
        <translation>Repo von %1</translation>
    </message>
    <message>
        <source>Repo on %1</source>
        <translation>Repo auf %1</translation>
    </message>
    <message>
        <source>Holdings of %1</source>
        <translation>Bestand an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit of money</source>
        <translation>Geldeinheit</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugekommen: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggefallen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 on day %3</source>
        <comment>an event, its size and its day</comment>
        <translation>%1 %2 an Tag %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a policy and its days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: day %2 instead of day %3</source>
        <comment>the second scenario&apos;s day first</comment>
        <translation>%1: Tag %2 statt Tag %3</translation>
    </message>
    <message>
        <source>%1 %2 from day %3 on</source>
        <comment>a term, its value and the day it begins</comment>
        <translation>%1 %2 ab Tag %3</translation>
    </message>
    <message>
        <source>%1 from day %2 on: %3 → %4</source>
        <comment>a term and the day it begins</comment>
        <translation>%1 ab Tag %2: %3 → %4</translation>
    </message>
    <message>
        <source>From day %1 on: %2</source>
        <comment>a term and its values</comment>
        <translation>Ab Tag %1: %2</translation>
    </message>
    <message>
        <source>%1: day %2 instead of day %3 to %4</source>
        <comment>the second scenario&apos;s day first</comment>
        <translation>%1: Tag %2 statt Tag %3 bis %4</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n policies (%1)</source>
        <translation>
            <numerusform>Die eine Maßnahme (%1)</numerusform>
            <numerusform>Alle %n Maßnahmen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; most of all %2</source>
        <comment>a figure of many, that of the one that differs most</comment>
        <translation>%1; am meisten %2</translation>
    </message>
    <message>
        <source>Left out: from day %1 on %2</source>
        <comment>a term and its values</comment>
        <translation>Weggefallen: ab Tag %1 %2</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>From today %1.</source>
        <translation>Ab heute gilt: %1.</translation>
    </message>
    <message>
        <source>No longer in force: %1.</source>
        <translation>Nicht mehr in Kraft: %1.</translation>
    </message>
    <message>
        <source>%1 fails and is wound up.</source>
        <translation>%1 fällt aus und wird abgewickelt.</translation>
    </message>
    <message>
        <source>The failure of %1 will cost %2 %3.</source>
        <translation>Der Ausfall von %1 wird %2 %3 kosten.</translation>
    </message>
    <message>
        <source>%1 cannot pay its lenders in full.</source>
        <translation>%1 kann seine Geldgeber nicht voll bezahlen.</translation>
    </message>
    <message>
        <source>%1 breaches a limit (%2) and sells %3.</source>
        <translation>%1 verletzt ein Limit (%2) und verkauft %3.</translation>
    </message>
    <message>
        <source>%1 breaches a limit (%2).</source>
        <translation>%1 verletzt ein Limit (%2).</translation>
    </message>
    <message>
        <source>Fund investors redeem %1.</source>
        <translation>Fondsanleger geben Anteile für %1 zurück.</translation>
    </message>
    <message>
        <source>Nobody quotes %1 any more: its market is frozen.</source>
        <translation>Niemand stellt mehr Kurse für %1: Dieser Markt ist eingefroren.</translation>
    </message>
    <message>
        <source>%1 absorbs %2.</source>
        <translation>%1 nimmt %2 auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s) absorb %1, the largest part, %2, %3.</source>
        <translation>
            <numerusform>%n Händler nimmt %1 auf, davon %2 %3.</numerusform>
            <numerusform>%n Händler nehmen %1 auf, den größten Teil, %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The official buyer takes %1.</source>
        <translation>Der amtliche Käufer nimmt %1 auf.</translation>
    </message>
    <message>
        <source>Positive feedback becomes negative: the market leans against the fall.</source>
        <translation>Positive Rückkopplung wird negativ: Der Markt dämpft den Rückgang.</translation>
    </message>
    <message>
        <source>Negative feedback becomes positive: the market amplifies the fall.</source>
        <translation>Negative Rückkopplung wird positiv: Der Markt verstärkt den Rückgang.</translation>
    </message>
    <message>
        <source>The market still amplifies, but no longer runs away.</source>
        <translation>Der Markt verstärkt noch, eskaliert aber nicht mehr.</translation>
    </message>
    <message>
        <source>The loop runs away: each fall sets off a larger one.</source>
        <translation>Der Markt eskaliert: Jeder Rückgang löst einen größeren aus.</translation>
    </message>
    <message>
        <source>Burnt out: dealers with half of all assets have failed or sold out.</source>
        <translation>Ausgebrannt: Händler mit der Hälfte aller Aktiva sind ausgefallen oder haben alles verkauft.</translation>
    </message>
    <message>
        <source>The market is at rest again.</source>
        <translation>Der Markt ist wieder in Ruhe.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>others %1</source>
        <translation>andere %1</translation>
    </message>
    <message>
        <source>Price, start = 100</source>
        <translation>Kurs, Anfang = 100</translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation>%1 (%2 heute)</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Heute verkauft</translation>
    </message>
    <message>
        <source>Absorbed by dealers</source>
        <translation>Von Händlern aufgenommen</translation>
    </message>
    <message>
        <source>Official purchases</source>
        <translation>Amtliche Käufe</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Markttiefe</translation>
    </message>
    <message>
        <source>%1 of normal</source>
        <translation>%1 des Üblichen</translation>
    </message>
    <message>
        <source>Half-spread</source>
        <translation>Halbspanne</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Abschlag</translation>
    </message>
    <message>
        <source>Volatility a day</source>
        <translation>Volatilität je Tag</translation>
    </message>
    <message>
        <source>Still quoting</source>
        <translation>Stellen noch Kurse</translation>
    </message>
    <message>
        <source>%1 of market-making</source>
        <translation>%1 des Handelsangebots</translation>
    </message>
    <message>
        <source>Net asset value</source>
        <translation>Nettoinventarwert</translation>
    </message>
    <message>
        <source>%1 (%2 since the start)</source>
        <translation>%1 (%2 seit Beginn)</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Redemptions due</source>
        <translation>Fällige Rückgaben</translation>
    </message>
    <message>
        <source>Flow sensitivity</source>
        <translation>Abflussneigung</translation>
    </message>
    <message>
        <source>%1 of a fall beyond %2</source>
        <translation>%1 eines Rückgangs über %2</translation>
    </message>
    <message>
        <source>Held by, %1</source>
        <translation>Gehalten von, %1</translation>
    </message>
    <message>
        <source>Holds, %1</source>
        <translation>Hält, %1</translation>
    </message>
    <message>
        <source>Days without a quote</source>
        <translation>Tage ohne gestellte Kurse</translation>
    </message>
    <message>
        <source>Books marked at</source>
        <translation>Bücher bewertet zu</translation>
    </message>
    <message>
        <source>%1, %2 below the price</source>
        <translation>%1, %2 unter dem Kurs</translation>
    </message>
    <message>
        <source>Has lent on repo</source>
        <translation>Über Repo verliehen</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>Does not roll</source>
        <translation>Verlängert nicht</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>of each %1 lost, %2 came back</source>
        <translation>je %1 Verlust kamen %2 zurück</translation>
    </message>
    <message>
        <source>each %1 lost cost %2 more</source>
        <translation>je %1 Verlust kamen %2 hinzu</translation>
    </message>
    <message>
        <source>a fall of %1 now would be taken back by %2</source>
        <translation>ein Rückgang von %1 würde jetzt um %2 wieder aufgeholt</translation>
    </message>
    <message>
        <source>a fall of %1 now would be followed by %2 more</source>
        <translation>auf einen Rückgang von %1 würden jetzt weitere %2 folgen</translation>
    </message>
    <message>
        <source>The market switches to positive feedback on day %1.</source>
        <translation>Am Tag %1 schlägt der Markt in positive Rückkopplung um.</translation>
    </message>
    <message>
        <source>The market switches to positive feedback on day %1: %2.</source>
        <translation>Am Tag %1 schlägt der Markt in positive Rückkopplung um: %2.</translation>
    </message>
    <message>
        <source>It first runs away on day %1.</source>
        <translation>Erstmals eskaliert er an Tag %1.</translation>
    </message>
    <message>
        <source>The market never switches to positive feedback.</source>
        <translation>Der Markt schlägt nie in positive Rückkopplung um.</translation>
    </message>
    <message>
        <source>most of it by %1</source>
        <translation>am meisten durch %1</translation>
    </message>
    <message>
        <source>a small fall of %1 would feed itself</source>
        <translation>ein kleiner Rückgang von %1 würde sich selbst verstärken</translation>
    </message>
    <message>
        <source>sales for the leverage ratio</source>
        <translation>Verkäufe wegen der Verschuldungsquote</translation>
    </message>
    <message>
        <source>sales out of fear</source>
        <translation>Verkäufe aus Furcht</translation>
    </message>
    <message>
        <source>sales for value at risk</source>
        <translation>Verkäufe wegen des Value-at-Risk</translation>
    </message>
    <message>
        <source>sales for lack of funding</source>
        <translation>Verkäufe aus Mangel an Finanzierung</translation>
    </message>
    <message>
        <source>sales of failed dealers</source>
        <translation>Verkäufe ausgefallener Händler</translation>
    </message>
    <message>
        <source>sales for redemptions</source>
        <translation>Verkäufe wegen Rückgaben</translation>
    </message>
    <message>
        <source>clients&apos; sales</source>
        <translation>Verkäufe von Kunden</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>withdrawn quotes</source>
        <translation>zurückgezogene Kurse</translation>
    </message>
    <message>
        <source>Of %1, %2 came back in trading, %3 of each %4: %5.</source>
        <comment>what set a day off, what came back</comment>
        <translation>Von %1 kamen %2 im Handel zurück, %3 je %4: %5.</translation>
    </message>
    <message>
        <source>%1 cost %2 in trading, %3 of each %4: %5.</source>
        <comment>what set a day off, its cost, their quotient, the parts</comment>
        <translation>Auf %1 folgten %2 Verlust im Handel, %3 je %4: %5.</translation>
    </message>
    <message>
        <source>%1 feed each other.</source>
        <translation>%1 treiben einander an.</translation>
    </message>
    <message>
        <source>A fall of %1 feeds itself.</source>
        <translation>Ein Rückgang von %1 verstärkt sich selbst.</translation>
    </message>
    <message>
        <source>%1 feed each other through %2.</source>
        <translation>%1 treiben einander über %2 an.</translation>
    </message>
    <message>
        <source>A fall of %1 feeds itself through %2.</source>
        <translation>Ein Rückgang von %1 verstärkt sich über %2 selbst.</translation>
    </message>
    <message>
        <source>A fall of %1 by %2 leaves %3 where it is.</source>
        <translation>Fällt %1 um %2, bleibt %3, wo es ist.</translation>
    </message>
    <message>
        <source>A fall of %1 by %2 now takes another %4 off %3 on the next day.</source>
        <translation>Fällt %1 jetzt um %2, verliert %3 am nächsten Tag weitere %4.</translation>
    </message>
    <message>
        <source>A fall of %1 by %2 now gives %3 back %4 on the next day.</source>
        <translation>Fällt %1 jetzt um %2, gewinnt %3 am nächsten Tag %4 zurück.</translation>
    </message>
    <message>
        <source>%1 lost in trading the day before</source>
        <translation>%1 Verlust im Handel am Vortag</translation>
    </message>
    <message>
        <source>%1 lost from outside</source>
        <translation>%1 Verlust von außen</translation>
    </message>
    <message>
        <source>%1 lost in trading the day before and %2 lost from outside</source>
        <translation>%1 Verlust im Handel am Vortag und %2 Verlust von außen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of the feedback and its size</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 cost nothing to speak of in trading.</source>
        <comment>what set a day off</comment>
        <translation>Auf %1 folgte kein nennenswerter Verlust im Handel.</translation>
    </message>
    <message>
        <source>Day %1 · %2 · %3</source>
        <comment>the day, its feedback, its zone in a word</comment>
        <translation>Tag %1 · %2 · %3</translation>
    </message>
    <message>
        <source>From asset to asset, after day %1: % on the next day for 1 % now</source>
        <translation>Von Papier zu Papier, nach Tag %1: % am nächsten Tag je 1 % jetzt</translation>
    </message>
    <message>
        <source>Taken together %1: a small fall, through trading alone. Without one mechanism:</source>
        <translation>Alles zusammen %1: ein kleiner Rückgang, allein durch Handel. Ohne einen der Mechanismen:</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
</context>
<context>
    <name>FeedbackZone</name>
    <message>
        <source>leans against</source>
        <translation>dämpft</translation>
    </message>
    <message>
        <source>amplifies</source>
        <translation>verstärkt</translation>
    </message>
    <message>
        <source>runs away</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>burnt out</source>
        <translation>ausgebrannt</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
</context>
<context>
    <name>FieldSources</name>
    <message>
        <source>a choice of this model, to be varied</source>
        <translation>eine Wahl dieses Modells, die man verändern soll</translation>
    </message>
    <message>
        <source>whoever writes the scenario</source>
        <translation>wer das Szenario schreibt</translation>
    </message>
    <message>
        <source>the books of the scenario</source>
        <translation>die Bücher des Szenarios</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Short name</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>The name by which books, events and policies refer to the asset.</source>
        <translation>Der Name, unter dem Bücher, Ereignisse und Maßnahmen das Papier nennen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the asset is called on screen.</source>
        <translation>Wie das Papier auf dem Bildschirm heißt.</translation>
    </message>
    <message>
        <source>Market depth</source>
        <translation>Markttiefe</translation>
    </message>
    <message>
        <source>Sales of this size divide the price by e (about 2.7) when every dealer quotes: the deeper, the less a sale moves it.</source>
        <translation>Verkäufe dieser Größe teilen den Kurs durch e (etwa 2,7), wenn alle Händler Kurse stellen: je tiefer der Markt, desto weniger bewegt ihn ein Verkauf.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Standard deviation of a day&apos;s return in quiet times; VaR and haircuts start from it.</source>
        <translation>Standardabweichung einer Tagesrendite in ruhigen Zeiten; von ihr gehen VaR und Abschläge aus.</translation>
    </message>
    <message>
        <source>Half-spread</source>
        <translation>Halbspanne</translation>
    </message>
    <message>
        <source>Half of the gap between bid and ask in quiet times, as a share of the price; every seller pays it.</source>
        <translation>Die halbe Geld-Brief-Spanne in ruhigen Zeiten, als Anteil am Kurs; jeder Verkäufer zahlt sie.</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Sicherheitsabschlag</translation>
    </message>
    <message>
        <source>The share of a position&apos;s value that repo lenders do not lend, in quiet times.</source>
        <translation>Der Anteil am Wert einer Position, den Repo-Geldgeber in ruhigen Zeiten nicht beleihen (Haircut).</translation>
    </message>
    <message>
        <source>Price floor</source>
        <translation>Kursboden</translation>
    </message>
    <message>
        <source>The share of the fundamental price at which value investors buy whatever is offered.</source>
        <translation>Der Anteil am Fundamentalwert, zu dem Wertanleger alles kaufen, was angeboten wird.</translation>
    </message>
    <message>
        <source>SLR weight</source>
        <translation>SLR-Gewicht</translation>
    </message>
    <message>
        <source>How much of a holding counts in the leverage exposure: 100 % unless it is exempt.</source>
        <translation>Wie viel eines Bestands im Engagement der Verschuldungsquote zählt: 100 %, wenn er nicht ausgenommen ist.</translation>
    </message>
    <message>
        <source>Liquidity rank</source>
        <translation>Liquiditätsrang</translation>
    </message>
    <message>
        <source>Assets with a lower rank are sold first; without one the place in the list decides.</source>
        <translation>Papiere mit niedrigerem Rang werden zuerst verkauft; ohne Rang entscheidet der Platz in der Liste.</translation>
    </message>
    <message>
        <source>SLR minimum</source>
        <translation>SLR-Minimum</translation>
    </message>
    <message>
        <source>Tier 1 capital over leverage exposure that the regulator requires; gauges show it.</source>
        <translation>Das von der Aufsicht verlangte Kernkapital je Engagement (Verschuldungsquote); die Anzeigen zeigen es.</translation>
    </message>
    <message>
        <source>SLR trigger</source>
        <translation>SLR-Auslöser</translation>
    </message>
    <message>
        <source>Below this ratio the dealer delevers; it is the minimum where none is given.</source>
        <translation>Unter dieser Quote baut der Händler Verschuldung ab; ohne Angabe ist es das Minimum.</translation>
    </message>
    <message>
        <source>SLR target</source>
        <translation>SLR-Ziel</translation>
    </message>
    <message>
        <source>The ratio to which the dealer returns by selling; it is the minimum where none is given.</source>
        <translation>Die Quote, zu der der Händler durch Verkäufe zurückkehrt; ohne Angabe ist es das Minimum.</translation>
    </message>
    <message>
        <source>VaR limit</source>
        <translation>VaR-Limit</translation>
    </message>
    <message>
        <source>The largest value at risk of a day; above it the dealer sells the same share of every position.</source>
        <translation>Der größte Value-at-Risk eines Tages; darüber verkauft der Händler von jeder Position den gleichen Anteil.</translation>
    </message>
    <message>
        <source>Quote tolerance</source>
        <translation>Quotierungstoleranz</translation>
    </message>
    <message>
        <source>Up to this multiple of quiet volatility the dealer goes on quoting prices.</source>
        <translation>Bis zu diesem Vielfachen der ruhigen Volatilität stellt der Händler weiter Kurse.</translation>
    </message>
    <message>
        <source>Fails below</source>
        <translation>Ausfall unter</translation>
    </message>
    <message>
        <source>Below this leverage ratio the dealer fails and its book is wound down.</source>
        <translation>Unter dieser Verschuldungsquote fällt der Händler aus, und sein Buch wird abgewickelt.</translation>
    </message>
    <message>
        <source>The name by which exposures and events refer to the dealer.</source>
        <translation>Der Name, unter dem Forderungen und Ereignisse den Händler nennen.</translation>
    </message>
    <message>
        <source>What the dealer is called on screen.</source>
        <translation>Wie der Händler auf dem Bildschirm heißt.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Money to hand; the dealer returns to this level after each day.</source>
        <translation>Verfügbares Geld; nach jedem Tag kehrt der Händler zu diesem Stand zurück.</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>What the dealer owns of each asset at the starting price; it makes markets in the assets that stand here.</source>
        <translation>Was der Händler von jedem Papier zum Anfangskurs besitzt; in den Papieren, die hier stehen, ist er Market Maker.</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>Übrige Aktiva</translation>
    </message>
    <message>
        <source>Assets that cannot be sold during the run; below zero they count as a liability.</source>
        <translation>Aktiva, die während des Laufs nicht verkauft werden können; unter null zählen sie als Verbindlichkeit.</translation>
    </message>
    <message>
        <source>Repo</source>
        <translation>Repo</translation>
    </message>
    <message>
        <source>What the dealer has borrowed against each asset; a higher haircut or a lower price calls a part of it back.</source>
        <translation>Was der Händler gegen jedes Papier geliehen hat; ein höherer Abschlag oder ein tieferer Kurs fordert einen Teil davon zurück.</translation>
    </message>
    <message>
        <source>Short-term funding</source>
        <translation>Kurzfristige Mittel</translation>
    </message>
    <message>
        <source>Unsecured borrowing that lenders may decline to roll over from day to day.</source>
        <translation>Unbesicherte Mittel, deren Verlängerung Geldgeber von Tag zu Tag ablehnen können.</translation>
    </message>
    <message>
        <source>Long-term debt</source>
        <translation>Langfristige Schulden</translation>
    </message>
    <message>
        <source>Borrowing that does not fall due during the run.</source>
        <translation>Schulden, die während des Laufs nicht fällig werden.</translation>
    </message>
    <message>
        <source>Tier 1 capital</source>
        <translation>Kernkapital (Tier 1)</translation>
    </message>
    <message>
        <source>Shareholders&apos; money: what is left of the assets once every lender is paid.</source>
        <translation>Das Geld der Eigentümer: was von den Aktiva bleibt, wenn alle Geldgeber bezahlt sind.</translation>
    </message>
    <message>
        <source>Off-balance exposure</source>
        <translation>Außerbilanzielles Engagement</translation>
    </message>
    <message>
        <source>Derivatives and commitments that count in the leverage exposure and cannot be sold.</source>
        <translation>Derivate und Zusagen, die im Engagement der Verschuldungsquote zählen und nicht verkauft werden können.</translation>
    </message>
    <message>
        <source>Market maker</source>
        <translation>Market Maker</translation>
    </message>
    <message>
        <source>A market maker quotes and absorbs; a leveraged investor has the same books and constraints but does neither.</source>
        <translation>Ein Market Maker stellt Kurse und nimmt auf; ein gehebelter Anleger hat die gleichen Bücher und Limits, tut aber beides nicht.</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>The limits that force the dealer to sell.</source>
        <translation>Die Limits, die den Händler zum Verkauf zwingen.</translation>
    </message>
    <message>
        <source>The name by which events refer to the fund.</source>
        <translation>Der Name, unter dem Ereignisse den Fonds nennen.</translation>
    </message>
    <message>
        <source>What the fund is called on screen.</source>
        <translation>Wie der Fonds auf dem Bildschirm heißt.</translation>
    </message>
    <message>
        <source>Money from which redemptions are paid first.</source>
        <translation>Geld, aus dem Rückgaben zuerst bezahlt werden.</translation>
    </message>
    <message>
        <source>What the fund owns of each asset at the starting price.</source>
        <translation>Was der Fonds von jedem Papier zum Anfangskurs besitzt.</translation>
    </message>
    <message>
        <source>Flow sensitivity</source>
        <translation>Abflussneigung</translation>
    </message>
    <message>
        <source>The share of net assets that investors withdraw per unit by which the fund has fallen.</source>
        <translation>Der Anteil am Fondsvermögen, den Anleger je Einheit abziehen, um die der Fonds gefallen ist.</translation>
    </message>
    <message>
        <source>Flow threshold</source>
        <translation>Abflussschwelle</translation>
    </message>
    <message>
        <source>A fall in a day up to this much makes nobody withdraw.</source>
        <translation>Ein Tagesverlust bis zu dieser Höhe lässt niemanden abziehen.</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>The dealer that loses money when the borrower fails.</source>
        <translation>Der Händler, der Geld verliert, wenn der Schuldner ausfällt.</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>The dealer that owes the money.</source>
        <translation>Der Händler, der das Geld schuldet.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unsecured lending between the two; its loss given default falls due the day after a failure.</source>
        <translation>Unbesicherter Kredit zwischen den beiden; die Verlustquote fällt am Tag nach einem Ausfall an.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day at whose opening it happens.</source>
        <translation>Der Tag, zu dessen Beginn es geschieht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What strikes the market.</source>
        <translation>Was den Markt trifft.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The asset it strikes.</source>
        <translation>Das Papier, das es trifft.</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>The dealer it strikes; all of them where none is named.</source>
        <translation>Der Händler, den es trifft; alle, wo keiner genannt ist.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>The fund it strikes; all of them where none is named.</source>
        <translation>Der Fonds, den es trifft; alle, wo keiner genannt ist.</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Kursänderung</translation>
    </message>
    <message>
        <source>The move of the price at the opening: −5 % takes a twentieth off it.</source>
        <translation>Die Bewegung des Kurses bei Eröffnung: −5 % nehmen ihm ein Zwanzigstel.</translation>
    </message>
    <message>
        <source>Permanent share</source>
        <translation>Dauerhafter Anteil</translation>
    </message>
    <message>
        <source>The part of the price change that the fundamental price shares; the rest is noise that may come back.</source>
        <translation>Der Teil der Kursänderung, den der Fundamentalwert mitmacht; der Rest ist Rauschen und kann zurückkommen.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>By how much the figure is multiplied.</source>
        <translation>Womit die Größe malgenommen wird.</translation>
    </message>
    <message>
        <source>How large it is.</source>
        <translation>Wie groß es ist.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How large a part is withdrawn.</source>
        <translation>Wie groß der abgezogene Teil ist.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>The first day on which it is in force.</source>
        <translation>Der erste Tag, an dem sie gilt.</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>The last day on which it is in force; it stays in force where none is given.</source>
        <translation>Der letzte Tag, an dem sie gilt; ohne Angabe gilt sie weiter.</translation>
    </message>
    <message>
        <source>What the authority does.</source>
        <translation>Was die Behörde tut.</translation>
    </message>
    <message>
        <source>Exempt assets</source>
        <translation>Ausgenommene Papiere</translation>
    </message>
    <message>
        <source>Assets that do not count in the leverage exposure while it lasts.</source>
        <translation>Papiere, die währenddessen nicht im Engagement der Verschuldungsquote zählen.</translation>
    </message>
    <message>
        <source>Exempt cash</source>
        <translation>Barmittel ausgenommen</translation>
    </message>
    <message>
        <source>Whether cash, too, does not count in the leverage exposure while it lasts.</source>
        <translation>Ob währenddessen auch Barmittel nicht im Engagement der Verschuldungsquote zählen.</translation>
    </message>
    <message>
        <source>The asset that is bought.</source>
        <translation>Das Papier, das gekauft wird.</translation>
    </message>
    <message>
        <source>How much a day is bought at most, or by how many points the requirement is lowered.</source>
        <translation>Wie viel am Tag höchstens gekauft wird oder um wie viele Punkte die Anforderung sinkt.</translation>
    </message>
    <message>
        <source>Announcement effect</source>
        <translation>Ankündigungseffekt</translation>
    </message>
    <message>
        <source>The share of the gap to the fundamental price that the news alone closes on its first day.</source>
        <translation>Der Anteil am Abstand zum Fundamentalwert, den allein die Nachricht am ersten Tag schließt.</translation>
    </message>
    <message>
        <source>Haircut cap</source>
        <translation>Abschlagsgrenze</translation>
    </message>
    <message>
        <source>The highest haircut of the facility; the one of quiet times where none is given.</source>
        <translation>Der höchste Abschlag der Fazilität; ohne Angabe der aus ruhigen Zeiten.</translation>
    </message>
    <message>
        <source>By how much redemptions (swing pricing) or market depth (all-to-all trading) are multiplied.</source>
        <translation>Womit Rückgaben (Swing Pricing) oder die Markttiefe (All-to-all-Handel) malgenommen werden.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>After this many days a run ends, if the market has not come to rest before.</source>
        <translation>Nach so vielen Tagen endet ein Lauf, wenn der Markt nicht vorher zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Correlation between any two assets that dealers assume in their value at risk.</source>
        <translation>Korrelation zwischen je zwei Papieren, die Händler in ihrem Value-at-Risk annehmen.</translation>
    </message>
    <message>
        <source>VaR multiplier</source>
        <translation>VaR-Faktor</translation>
    </message>
    <message>
        <source>Standard deviations that value at risk and haircuts cover: 2.326 is 99 % of days.</source>
        <translation>Standardabweichungen, die Value-at-Risk und Abschläge abdecken: 2,326 sind 99 % der Tage.</translation>
    </message>
    <message>
        <source>Volatility memory</source>
        <translation>Volatilitätsgedächtnis</translation>
    </message>
    <message>
        <source>The weight of yesterday&apos;s estimate in today&apos;s volatility; the rest is today&apos;s return (RiskMetrics: 94 %).</source>
        <translation>Das Gewicht der gestrigen Schätzung in der heutigen Volatilität; der Rest ist die heutige Rendite (RiskMetrics: 94 %).</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>How much ordinary daily noise stays in the estimate of volatility; 0 is plain RiskMetrics.</source>
        <translation>Wie viel gewöhnliches Tagesrauschen in der Schätzung der Volatilität bleibt; 0 ist reines RiskMetrics.</translation>
    </message>
    <message>
        <source>Speed of reaction</source>
        <translation>Reaktionstempo</translation>
    </message>
    <message>
        <source>The share of a gap to the limit that dealers close in a day.</source>
        <translation>Der Anteil am Abstand zum Limit, den Händler an einem Tag schließen.</translation>
    </message>
    <message>
        <source>Speed of resolution</source>
        <translation>Abwicklungstempo</translation>
    </message>
    <message>
        <source>The share of its remaining book that a failed dealer sells in a day.</source>
        <translation>Der Anteil am verbliebenen Buch, den ein ausgefallener Händler an einem Tag verkauft.</translation>
    </message>
    <message>
        <source>Dealers sell</source>
        <translation>Händler verkaufen</translation>
    </message>
    <message>
        <source>Which assets dealers sell first when they must delever.</source>
        <translation>Welche Papiere Händler zuerst verkaufen, wenn sie Verschuldung abbauen müssen.</translation>
    </message>
    <message>
        <source>Haircut sensitivity</source>
        <translation>Abschlagsempfindlichkeit</translation>
    </message>
    <message>
        <source>How much of a rise in volatility lenders add to haircuts.</source>
        <translation>Wie viel eines Volatilitätsanstiegs Geldgeber auf die Abschläge legen.</translation>
    </message>
    <message>
        <source>Highest haircut</source>
        <translation>Höchster Abschlag</translation>
    </message>
    <message>
        <source>No haircut rises above this.</source>
        <translation>Kein Abschlag steigt darüber.</translation>
    </message>
    <message>
        <source>Largest roll-off</source>
        <translation>Größter Abzug</translation>
    </message>
    <message>
        <source>The share of its funding that a dealer loses in a day when lenders trust it least.</source>
        <translation>Der Anteil seiner Finanzierung, den ein Händler an einem Tag verliert, wenn Geldgeber ihm am wenigsten trauen.</translation>
    </message>
    <message>
        <source>Roll-off starts at</source>
        <translation>Abzug beginnt bei</translation>
    </message>
    <message>
        <source>Lenders begin to leave when the leverage ratio is below this share of what it was at the start.</source>
        <translation>Geldgeber beginnen abzuziehen, wenn die Verschuldungsquote unter diesem Anteil ihres Anfangswerts liegt.</translation>
    </message>
    <message>
        <source>Roll-off full at</source>
        <translation>Voller Abzug bei</translation>
    </message>
    <message>
        <source>At this share of the starting leverage ratio lenders leave as fast as they can.</source>
        <translation>Bei diesem Anteil der anfänglichen Verschuldungsquote ziehen Geldgeber so schnell ab, wie sie können.</translation>
    </message>
    <message>
        <source>Client roll-off</source>
        <translation>Abzug bei Kunden</translation>
    </message>
    <message>
        <source>The share of its funding a leveraged investor loses in a day when every market maker is in breach.</source>
        <translation>Der Anteil seiner Finanzierung, den ein gehebelter Anleger an einem Tag verliert, wenn alle Market Maker ein Limit verletzen.</translation>
    </message>
    <message>
        <source>Cash reserve</source>
        <translation>Barreserve</translation>
    </message>
    <message>
        <source>The share of its starting cash that a dealer keeps back when lenders call.</source>
        <translation>Der Anteil seiner anfänglichen Barmittel, den ein Händler zurückhält, wenn Geldgeber fordern.</translation>
    </message>
    <message>
        <source>Depth without dealers</source>
        <translation>Tiefe ohne Händler</translation>
    </message>
    <message>
        <source>The share of market depth that is left when nobody quotes.</source>
        <translation>Der Anteil der Markttiefe, der bleibt, wenn niemand Kurse stellt.</translation>
    </message>
    <message>
        <source>Depth and volatility</source>
        <translation>Tiefe und Volatilität</translation>
    </message>
    <message>
        <source>How fast depth falls as volatility rises: 0.5 makes it fall with the square root.</source>
        <translation>Wie schnell die Tiefe mit steigender Volatilität fällt: bei 0,5 mit deren Quadratwurzel.</translation>
    </message>
    <message>
        <source>Spread widening</source>
        <translation>Ausweitung der Spannen</translation>
    </message>
    <message>
        <source>How much wider spreads become as dealers stop quoting.</source>
        <translation>Wie viel weiter die Spannen werden, wenn Händler keine Kurse mehr stellen.</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>Weiteste Spanne</translation>
    </message>
    <message>
        <source>No half-spread exceeds this multiple of the one in quiet times.</source>
        <translation>Keine Halbspanne übersteigt dieses Vielfache der ruhigen.</translation>
    </message>
    <message>
        <source>Mark uncertainty</source>
        <translation>Bewertungsunsicherheit</translation>
    </message>
    <message>
        <source>How much of a day&apos;s volatility is taken off marks when fewer dealers quote.</source>
        <translation>Wie viel der Tagesvolatilität von Bewertungskursen abgezogen wird, wenn weniger Händler Kurse stellen.</translation>
    </message>
    <message>
        <source>Reversion</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>The share of the gap to the fundamental price that value investors close in a day while dealers quote.</source>
        <translation>Der Anteil am Abstand zum Fundamentalwert, den Wertanleger an einem Tag schließen, solange Händler Kurse stellen.</translation>
    </message>
    <message>
        <source>Reversion without dealers</source>
        <translation>Rückkehr ohne Händler</translation>
    </message>
    <message>
        <source>The share of reversion that is left when nobody quotes.</source>
        <translation>Der Anteil der Rückkehr, der bleibt, wenn niemand Kurse stellt.</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>The share of their free room that dealers offer to sellers in a day.</source>
        <translation>Der Anteil ihres freien Spielraums, den Händler Verkäufern an einem Tag anbieten.</translation>
    </message>
    <message>
        <source>SLR weight of cash</source>
        <translation>SLR-Gewicht der Barmittel</translation>
    </message>
    <message>
        <source>How much of cash counts in the leverage exposure.</source>
        <translation>Wie viel der Barmittel im Engagement der Verschuldungsquote zählt.</translation>
    </message>
    <message>
        <source>Funds sell</source>
        <translation>Fonds verkaufen</translation>
    </message>
    <message>
        <source>Which assets funds sell to pay redemptions.</source>
        <translation>Welche Papiere Fonds verkaufen, um Rückgaben zu bezahlen.</translation>
    </message>
    <message>
        <source>Impact counts</source>
        <translation>Kurswirkung nach</translation>
    </message>
    <message>
        <source>Whether a sale moves the price by its value or by the number of units.</source>
        <translation>Ob ein Verkauf den Kurs nach seinem Wert oder nach der Stückzahl bewegt.</translation>
    </message>
    <message>
        <source>Implementation shortfall</source>
        <translation>Ausführungsverlust</translation>
    </message>
    <message>
        <source>The share of the day&apos;s move that sellers bear; the average price over the sale where none is given.</source>
        <translation>Der Anteil an der Tagesbewegung, den Verkäufer tragen; ohne Angabe der Durchschnittskurs des Verkaufs.</translation>
    </message>
    <message>
        <source>Loss given default</source>
        <translation>Verlustquote bei Ausfall</translation>
    </message>
    <message>
        <source>The share of a loan between dealers that is lost when the borrower fails.</source>
        <translation>Der Anteil eines Kredits zwischen Händlern, der verloren ist, wenn der Schuldner ausfällt.</translation>
    </message>
    <message>
        <source>Delever from cash</source>
        <translation>Abbau aus Barmitteln</translation>
    </message>
    <message>
        <source>The share of its cash with which a dealer repays debt before it sells.</source>
        <translation>Der Anteil seiner Barmittel, mit dem ein Händler Schulden tilgt, bevor er verkauft.</translation>
    </message>
    <message>
        <source>Repay on settlement</source>
        <translation>Tilgen bei Abrechnung</translation>
    </message>
    <message>
        <source>Whether proceeds beyond the usual cash repay funding at once.</source>
        <translation>Ob Erlöse über die üblichen Barmittel hinaus sofort Finanzierung tilgen.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The mechanisms that spread losses, each with its switch.</source>
        <translation>Die Mechanismen, die Verluste verbreiten, jeder mit seinem Schalter.</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Verschuldung</translation>
    </message>
    <message>
        <source>Dealers below their leverage ratio sell assets until the ratio is met again.</source>
        <translation>Händler unter ihrer Verschuldungsquote verkaufen, bis die Quote wieder erfüllt ist.</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value-at-Risk</translation>
    </message>
    <message>
        <source>Dealers above their VaR limit sell, and volatility rises with every fall.</source>
        <translation>Händler über ihrem VaR-Limit verkaufen, und die Volatilität steigt mit jedem Rückgang.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Lenders raise haircuts, make margin calls and do not roll over short-term funding.</source>
        <translation>Geldgeber erhöhen Abschläge, stellen Nachschussforderungen und verlängern kurzfristige Mittel nicht.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Dealers under pressure stop quoting: depth shrinks, spreads and doubts about prices grow.</source>
        <translation>Bedrängte Händler stellen keine Kurse mehr: die Tiefe schwindet, Spannen und Zweifel an Kursen wachsen.</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Investors withdraw from funds that fall, and funds sell.</source>
        <translation>Anleger ziehen Geld aus fallenden Fonds ab, und die Fonds verkaufen.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenpartei</translation>
    </message>
    <message>
        <source>A dealer that fails costs the dealers that lent to it.</source>
        <translation>Ein Händler, der ausfällt, kostet die Händler, die ihm geliehen haben.</translation>
    </message>
    <message>
        <source>Inter-dealer market</source>
        <translation>Interdealer-Markt</translation>
    </message>
    <message>
        <source>Dealers with room buy what others must sell: the one channel that absorbs.</source>
        <translation>Händler mit Spielraum kaufen, was andere verkaufen müssen: der eine Kanal, der dämpft.</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Wie das Szenario heißt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the scenario shows, in a few sentences.</source>
        <translation>Was das Szenario zeigt, in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where the figures come from.</source>
        <translation>Woher die Zahlen stammen.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The unit of money of all amounts.</source>
        <translation>Die Geldeinheit aller Beträge.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>What is traded.</source>
        <translation>Was gehandelt wird.</translation>
    </message>
    <message>
        <source>Dealers</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Market makers and leveraged investors, with their books.</source>
        <translation>Market Maker und gehebelte Anleger mit ihren Büchern.</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Funds whose investors can withdraw.</source>
        <translation>Fonds, deren Anleger abziehen können.</translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Unsecured lending between dealers.</source>
        <translation>Unbesicherte Kredite zwischen Händlern.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What strikes the market from outside.</source>
        <translation>Was den Markt von außen trifft.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What authorities do.</source>
        <translation>Was Behörden tun.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>How the market works.</source>
        <translation>Wie der Markt funktioniert.</translation>
    </message>
    <message>
        <source>Price shock</source>
        <translation>Kursschock</translation>
    </message>
    <message>
        <source>The price moves at once, before anybody trades.</source>
        <translation>Der Kurs bewegt sich sofort, ehe jemand handelt.</translation>
    </message>
    <message>
        <source>Volatility shock</source>
        <translation>Volatilitätsschock</translation>
    </message>
    <message>
        <source>Measured volatility of the asset is multiplied.</source>
        <translation>Die gemessene Volatilität des Papiers wird vervielfacht.</translation>
    </message>
    <message>
        <source>Haircut shock</source>
        <translation>Abschlagsschock</translation>
    </message>
    <message>
        <source>Repo lenders multiply the haircut of the asset.</source>
        <translation>Repo-Geldgeber vervielfachen den Abschlag auf das Papier.</translation>
    </message>
    <message>
        <source>Depth shock</source>
        <translation>Tiefenschock</translation>
    </message>
    <message>
        <source>Market depth of the asset is multiplied, for good.</source>
        <translation>Die Markttiefe des Papiers wird auf Dauer vervielfacht.</translation>
    </message>
    <message>
        <source>Client sell order</source>
        <translation>Verkaufsauftrag von Kunden</translation>
    </message>
    <message>
        <source>Clients bring so much of the asset to sell in that day.</source>
        <translation>Kunden bringen an diesem Tag so viel des Papiers zum Verkauf.</translation>
    </message>
    <message>
        <source>Capital loss</source>
        <translation>Kapitalverlust</translation>
    </message>
    <message>
        <source>Dealers lose so much of their capital, from outside these markets.</source>
        <translation>Händler verlieren so viel ihres Kapitals außerhalb dieser Märkte.</translation>
    </message>
    <message>
        <source>Funding run</source>
        <translation>Abzug der Geldgeber</translation>
    </message>
    <message>
        <source>Lenders do not roll over at least this share of funding on that day.</source>
        <translation>Geldgeber verlängern an diesem Tag mindestens diesen Anteil der Finanzierung nicht.</translation>
    </message>
    <message>
        <source>Redemption wave</source>
        <translation>Rückgabewelle</translation>
    </message>
    <message>
        <source>Investors withdraw this share of a fund&apos;s net assets.</source>
        <translation>Anleger ziehen diesen Anteil des Fondsvermögens ab.</translation>
    </message>
    <message>
        <source>SLR exemption</source>
        <translation>SLR-Ausnahme</translation>
    </message>
    <message>
        <source>Some assets, or cash, do not count in the leverage exposure.</source>
        <translation>Einige Papiere oder Barmittel zählen nicht im Engagement der Verschuldungsquote.</translation>
    </message>
    <message>
        <source>SLR relief</source>
        <translation>SLR-Erleichterung</translation>
    </message>
    <message>
        <source>The required leverage ratio is lowered by so many points.</source>
        <translation>Die verlangte Verschuldungsquote sinkt um so viele Punkte.</translation>
    </message>
    <message>
        <source>Asset purchases</source>
        <translation>Ankäufe</translation>
    </message>
    <message>
        <source>The official buyer takes up to so much of an asset each day.</source>
        <translation>Der amtliche Käufer nimmt jeden Tag bis zu so viel eines Papiers.</translation>
    </message>
    <message>
        <source>Repo facility</source>
        <translation>Repo-Fazilität</translation>
    </message>
    <message>
        <source>The central bank lends at capped haircuts, and nobody&apos;s funding rolls off.</source>
        <translation>Die Zentralbank leiht zu begrenzten Abschlägen, und niemandem wird Finanzierung abgezogen.</translation>
    </message>
    <message>
        <source>Swing pricing</source>
        <translation>Swing Pricing</translation>
    </message>
    <message>
        <source>Those who leave a fund pay the cost of its sales, so that fewer leave.</source>
        <translation>Wer einen Fonds verlässt, zahlt die Kosten seiner Verkäufe, sodass weniger gehen.</translation>
    </message>
    <message>
        <source>All-to-all trading</source>
        <translation>All-to-all-Handel</translation>
    </message>
    <message>
        <source>Investors trade with each other, so that markets are deeper without dealers.</source>
        <translation>Anleger handeln miteinander, sodass Märkte auch ohne Händler tiefer sind.</translation>
    </message>
    <message>
        <source>the most liquid first</source>
        <translation>das Liquideste zuerst</translation>
    </message>
    <message>
        <source>Assets are sold in the order of their liquidity.</source>
        <translation>Papiere werden in der Reihenfolge ihrer Liquidität verkauft.</translation>
    </message>
    <message>
        <source>a slice of everything</source>
        <translation>von allem ein Stück</translation>
    </message>
    <message>
        <source>The same share of every asset is sold.</source>
        <translation>Von jedem Papier wird der gleiche Anteil verkauft.</translation>
    </message>
    <message>
        <source>value sold</source>
        <translation>verkauftem Wert</translation>
    </message>
    <message>
        <source>Impact follows the value of what is sold.</source>
        <translation>Die Kurswirkung folgt dem Wert des Verkauften.</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>verkauften Stücken</translation>
    </message>
    <message>
        <source>Impact follows the number of units, so that it does not shrink as prices fall.</source>
        <translation>Die Kurswirkung folgt der Stückzahl, sodass sie mit fallenden Kursen nicht schrumpft.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The name by which paths lead to it.</source>
        <translation>Der Name, unter dem Pfade zu ihm führen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Switched off it stays in the file and does nothing.</source>
        <translation>Ausgeschaltet bleibt es in der Datei und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Repo lenders</source>
        <translation>Repo-Geldgeber</translation>
    </message>
    <message>
        <source>Who finances its repo, each with a share.</source>
        <translation>Wer sein Repo finanziert, je mit einem Anteil.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The number or switch that has another value from this day on.</source>
        <translation>Die Zahl oder der Schalter, die von diesem Tag an einen anderen Wert haben.</translation>
    </message>
    <message>
        <source>What it is from this day on.</source>
        <translation>Was von diesem Tag an gilt.</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Whether what forced sellers do not bring is bought from others, which lifts the price.</source>
        <translation>Ob das, was gezwungene Verkäufer nicht bringen, von anderen gekauft wird, was den Kurs hebt.</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>How much of the last fall dealers fear once more.</source>
        <translation>Wie viel vom letzten Fall Händler noch einmal fürchten.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>How much of surprises elsewhere adds to volatility.</source>
        <translation>Wie viel von Überraschungen anderswo zur Volatilität kommt.</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Alterung</translation>
    </message>
    <message>
        <source>How much days without a quote add to uncertainty.</source>
        <translation>Wie viel Tage ohne Kursstellung zur Unsicherheit beitragen.</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Misstrauen</translation>
    </message>
    <message>
        <source>The share of distressed sales no dealer bids for.</source>
        <translation>Der Anteil von Notverkäufen, für den kein Händler bietet.</translation>
    </message>
    <message>
        <source>Pulled share</source>
        <translation>Abzug bei verletztem Limit</translation>
    </message>
    <message>
        <source>The share of loans that lenders in breach call.</source>
        <translation>Der Anteil der Kredite, den Geldgeber mit verletztem Limit abziehen.</translation>
    </message>
    <message>
        <source>Value investors&apos; purse</source>
        <translation>Kasse der Wertanleger</translation>
    </message>
    <message>
        <source>What they can spend; unbounded if absent.</source>
        <translation>Was sie ausgeben können; unbegrenzt ohne Angabe.</translation>
    </message>
    <message>
        <source>Capital injection</source>
        <translation>Kapitalzufuhr</translation>
    </message>
    <message>
        <source>Dealers get so much new capital in cash.</source>
        <translation>Händler erhalten so viel neues Kapital in Barmitteln.</translation>
    </message>
    <message>
        <source>Dated term</source>
        <translation>Datierte Bedingung</translation>
    </message>
    <message>
        <source>From this day on the parameter has this value.</source>
        <translation>Von diesem Tag an hat der Parameter diesen Wert.</translation>
    </message>
    <message>
        <source>My bank</source>
        <translation>Meine Bank</translation>
    </message>
    <message>
        <source>The dealer whose own figures stand beside those of the run.</source>
        <translation>Der Händler, dessen eigene Zahlen neben denen des Laufs stehen.</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Inter-dealer</source>
        <translation>Interdealer</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>leverage ratio %1, minimum %2, at the start %3</source>
        <translation>Verschuldungsquote %1, Minimum %2, am Anfang %3</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>value at risk</source>
        <translation>Value-at-Risk</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>No constraint of %1 binds</source>
        <translation>Kein Limit von %1 bindet</translation>
    </message>
    <message>
        <source>Binding for %1: %2</source>
        <translation>Bindend für %1: %2</translation>
    </message>
    <message>
        <source>%1 sells %2</source>
        <translation>%1 verkauft %2</translation>
    </message>
    <message>
        <source>%1 buys %2</source>
        <translation>%1 kauft %2</translation>
    </message>
    <message>
        <source>%1 neither sells nor buys</source>
        <translation>%1 verkauft und kauft nichts</translation>
    </message>
    <message>
        <source>%1: equity %2</source>
        <translation>%1: Eigenkapital %2</translation>
    </message>
    <message>
        <source>%1 of %2 in breach, %3 failed</source>
        <translation>Limit verletzt: %1/%2, Ausfälle: %3</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>lowest price %1</source>
        <translation>tiefster Kurs %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>loses %1 of capital</source>
        <translation>verliert %1 des Kapitals</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>kein Ausfall</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation>
            <numerusform>%n Händler</numerusform>
            <numerusform>%n Händler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fund(s)</source>
        <translation>
            <numerusform>%n Fonds</numerusform>
            <numerusform>%n Fonds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Papier</numerusform>
            <numerusform>%n Papiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy/-ies</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Waterhammer · handout</source>
        <translation>Waterhammer · Arbeitsblatt</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>Predict, before you press Play</source>
        <translation>Vorhersagen, bevor Sie abspielen</translation>
    </message>
    <message>
        <source>a pencil guess counts; nothing is marked wrong</source>
        <translation>eine Vermutung mit Bleistift zählt; nichts wird als falsch angestrichen</translation>
    </message>
    <message>
        <source>Draw the price of %1 as you expect it.</source>
        <translation>Zeichnen Sie den Kurs, wie Sie ihn erwarten: %1.</translation>
    </message>
    <message>
        <source>Work it out: %1, morning of day %2</source>
        <translation>Rechnen Sie nach: %1, Morgen von Tag %2</translation>
    </message>
    <message>
        <source>equity ÷ exposure = leverage ratio</source>
        <translation>Eigenkapital ÷ Exposure = Verschuldungsquote</translation>
    </message>
    <message>
        <source>it may carry (equity ÷ target), so it is too large by</source>
        <translation>tragbar sind (Eigenkapital ÷ Ziel), also ist zu viel</translation>
    </message>
    <message>
        <source>Waterhammer · teacher&apos;s sheet</source>
        <translation>Waterhammer · Lösungsblatt</translation>
    </message>
    <message>
        <source>The rest: waterhammer-cli run FILE --story</source>
        <translation>Der Rest: waterhammer-cli run DATEI --story</translation>
    </message>
    <message>
        <source>Sold on day 1</source>
        <translation>Verkauft am Tag 1</translation>
    </message>
    <message>
        <source>Forced sales of the whole run</source>
        <translation>Notverkäufe im ganzen Lauf</translation>
    </message>
    <message>
        <source>%1 at its lowest, start = 100</source>
        <translation>%1 am tiefsten Punkt, Anfang = 100</translation>
    </message>
    <message>
        <source>Dealers that come into breach, of %1</source>
        <translation>Händler, die ein Limit verletzen, von %1</translation>
    </message>
    <message>
        <source>Dealers that fail</source>
        <translation>Händler, die ausfallen</translation>
    </message>
    <message>
        <source>Peak loss of shareholders</source>
        <translation>Höchster Verlust der Aktionäre</translation>
    </message>
    <message>
        <source>Day of the peak loss</source>
        <translation>Tag des höchsten Verlusts</translation>
    </message>
    <message>
        <source>Peak loss over direct loss</source>
        <translation>Höchster Verlust durch direkten Verlust</translation>
    </message>
    <message>
        <source>Look at the books before anything happens</source>
        <translation>Sehen Sie sich die Bücher an, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>%1, day 0</source>
        <translation>%1, Tag 0</translation>
    </message>
    <message>
        <source>Play it, and write down what happened</source>
        <translation>Spielen Sie ab und notieren Sie, was geschah</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>In your words: why did the loss not stay as small as it began?</source>
        <translation>In Ihren Worten: Warum blieb der Verlust nicht so klein, wie er begann?</translation>
    </message>
    <message>
        <source>%1 Right: %2.</source>
        <translation>%1 Richtig: %2.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1, day %2: %3 ÷ %4 = %5. It may carry %6, so %7 is too much.</source>
        <translation>%1, Tag %2: %3 ÷ %4 = %5. Tragbar sind %6, also sind %7 zu viel.</translation>
    </message>
</context>
<context>
    <name>HandoutCharts</name>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>start = 100</source>
        <translation>Anfang = 100</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>borrowed</source>
        <translation>geliehen</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>leverage ratio %1</source>
        <translation>Verschuldungsquote %1</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>direct loss %1</source>
        <translation>unmittelbarer Verlust %1</translation>
    </message>
    <message>
        <source>shareholders lose nothing</source>
        <translation>die Eigentümer verlieren nichts</translation>
    </message>
    <message>
        <source>peak loss %1 on day %2</source>
        <translation>größter Verlust %1 an Tag %2</translation>
    </message>
    <message>
        <source>at the end %1</source>
        <translation>am Ende %1</translation>
    </message>
    <message>
        <source>at the end nothing</source>
        <translation>am Ende nichts</translation>
    </message>
    <message>
        <source>creditors short of %1</source>
        <translation>den Gläubigern fehlen %1</translation>
    </message>
    <message>
        <source>loses %1 at the peak</source>
        <translation>verliert am Höhepunkt %1</translation>
    </message>
    <message>
        <source>gains %1 at the peak</source>
        <translation>gewinnt am Höhepunkt %1</translation>
    </message>
    <message>
        <source>loses nothing at the peak</source>
        <translation>verliert am Höhepunkt nichts</translation>
    </message>
    <message>
        <source>lowest ratio %1 on day %2</source>
        <translation>niedrigste Quote %1 an Tag %2</translation>
    </message>
    <message>
        <source>fails on day %1</source>
        <translation>fällt an Tag %1 aus</translation>
    </message>
    <message>
        <source>never in breach</source>
        <translation>nie ein Limit verletzt</translation>
    </message>
    <message>
        <source>%1 times the direct loss</source>
        <translation>das %1-fache des unmittelbaren Verlusts</translation>
    </message>
    <message>
        <source>%1 of all capital</source>
        <translation>%1 des gesamten Kapitals</translation>
    </message>
    <message>
        <source>nobody fails</source>
        <translation>niemand fällt aus</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fällt aus</numerusform>
            <numerusform>%n fallen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>wave %1, day %2</source>
        <translation>Welle %1, Tag %2</translation>
    </message>
    <message>
        <source>first breach on day %1</source>
        <translation>erste Verletzung an Tag %1</translation>
    </message>
    <message>
        <source>largest loss so far %1 on day %2</source>
        <translation>größter Verlust bisher %1 an Tag %2</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Graph: walk from node to node</source>
        <translation>Graph: von Knoten zu Knoten gehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Graph: select</source>
        <translation>Graph: auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Graph: why?</source>
        <translation>Graph: warum?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Graph: figures of the node</source>
        <translation>Graph: Zahlen des Knotens</translation>
    </message>
    <message>
        <source>Graph: edit</source>
        <translation>Graph: bearbeiten</translation>
    </message>
    <message>
        <source>Slider: a step, ten steps</source>
        <translation>Regler: ein Schritt, zehn Schritte</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <translation>Pfeiltasten, mit Umschalt</translation>
    </message>
    <message>
        <source>Slider: back to the default</source>
        <translation>Regler: zurück zum Ausgangswert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Table: copy</source>
        <translation>Tabelle: kopieren</translation>
    </message>
    <message>
        <source>Editor: next problem</source>
        <translation>Editor: nächster Mangel</translation>
    </message>
    <message>
        <source>Stage: on, back</source>
        <translation>Bühne: weiter, zurück</translation>
    </message>
    <message>
        <source>PageDown, PageUp</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>Stage: black, freeze, pointer, magnify</source>
        <translation>Bühne: schwarz, Standbild, Zeiger, Lupe</translation>
    </message>
    <message>
        <source>Stage: its keys, back to the window</source>
        <translation>Bühne: ihre Tasten, zurück zum Fenster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>This list is made of the keys that the window has. Tab and Shift+Tab reach every control; where somebody types, letters are letters.</source>
        <translation>Diese Liste ist aus den Tasten des Fensters gemacht. Tab und Umschalt+Tab erreichen jedes Bedienelement; wo jemand schreibt, sind Buchstaben Buchstaben.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys of single parts</source>
        <translation>Tasten einzelner Teile</translation>
    </message>
    <message>
        <source>Stage: days ahead, levers, pin, card, notes</source>
        <translation>Bühne: kommende Tage, Regler, Anheften, Karte, Notizen</translation>
    </message>
    <message>
        <source>Stage: its screen and the presenter&apos;s change places</source>
        <translation>Bühne: ihr Bildschirm und der für den Vortrag tauschen</translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>L</source>
        <comment>leverage</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>V</source>
        <comment>value at risk</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>F</source>
        <comment>funding</comment>
        <translation>F</translation>
    </message>
</context>
<context>
    <name>LastMove</name>
    <message>
        <source>And then nothing: until day %1 no price moves by 0.05 % in a day, and nobody is forced to sell.</source>
        <translation>Und dann nichts mehr: Bis Tag %1 bewegt sich kein Kurs an einem Tag um 0,05 %, und niemand muss verkaufen.</translation>
    </message>
    <message>
        <source>And then nothing.</source>
        <translation>Und dann nichts mehr.</translation>
    </message>
</context>
<context>
    <name>LendersPanel</name>
    <message>
        <source>repo, %1</source>
        <translation>Repo, %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Lender; a third click on a heading goes back to the file&apos;s order</source>
        <translation>Geldgeber; ein dritter Klick auf eine Überschrift stellt die Reihenfolge der Datei wieder her</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>verliehen</translation>
    </message>
    <message>
        <source>called</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Paid back today, called or not, %1</source>
        <translation>Heute zurückgezahlt, gefordert oder nicht, %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Left at the close, %1</source>
        <translation>Am Abend übrig, %1</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>abgeschrieben</translation>
    </message>
    <message>
        <source>Lost so far on borrowers that had nothing left, %1</source>
        <translation>Bisher verloren an Schuldnern, die nichts mehr hatten, %1</translation>
    </message>
    <message>
        <source>Outside</source>
        <comment>lenders without a name</comment>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>rolls what it has lent</source>
        <translation>verlängert, was verliehen ist</translation>
    </message>
    <message>
        <source>calls today</source>
        <translation>fordert heute</translation>
    </message>
    <message>
        <source>is in breach and calls tomorrow</source>
        <translation>ist in Not und fordert morgen</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>ist ausgefallen</translation>
    </message>
    <message>
        <source>Called today, %1</source>
        <translation>Heute zurückgefordert, %1</translation>
    </message>
    <message>
        <source>Lent this morning, and during the day for what was bought, %1</source>
        <translation>Heute Morgen verliehen, und am Tag für das, was gekauft wurde, %1</translation>
    </message>
</context>
<context>
    <name>LessonBeats</name>
    <message>
        <source>the picture: %1</source>
        <translation>das Bild: %1</translation>
    </message>
    <message>
        <source>the question: %1</source>
        <translation>die Frage: %1</translation>
    </message>
    <message>
        <source>what it was: %1</source>
        <translation>wie es war: %1</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>Zahl %1 von %2</translation>
    </message>
    <message>
        <source>the table of both runs</source>
        <translation>die Tabelle beider Läufe</translation>
    </message>
</context>
<context>
    <name>LessonFigures</name>
    <message>
        <source>Sold by all on the day</source>
        <translation>Von allen am Tag verkauft</translation>
    </message>
    <message>
        <source>Shareholders&apos; loss so far</source>
        <translation>Verlust der Eigentümer bisher</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückkopplung</translation>
    </message>
    <message>
        <source>Dealers that have failed</source>
        <translation>Ausgefallene Händler</translation>
    </message>
    <message>
        <source>Forced sales in all</source>
        <translation>Erzwungene Verkäufe insgesamt</translation>
    </message>
    <message>
        <source>Shareholders&apos; loss at its peak</source>
        <translation>Verlust der Eigentümer am Höchststand</translation>
    </message>
    <message>
        <source>Loss by the shock itself</source>
        <translation>Verlust durch den Schock selbst</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>%1 sold on the day</source>
        <translation>%1, am Tag verkauft</translation>
    </message>
    <message>
        <source>Leverage ratio of %1</source>
        <translation>Verschuldungsquote von %1</translation>
    </message>
    <message>
        <source>Capital of %1</source>
        <translation>Eigenkapital von %1</translation>
    </message>
    <message>
        <source>Exposure of %1</source>
        <translation>Gesamtengagement von %1</translation>
    </message>
    <message>
        <source>Cash of %1</source>
        <translation>Kasse von %1</translation>
    </message>
    <message>
        <source>What %1 sells on the day</source>
        <translation>Was %1 am Tag verkauft</translation>
    </message>
</context>
<context>
    <name>LessonNotes</name>
    <message>
        <source>Asked:</source>
        <translation>Gefragt:</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Richtig:</translation>
    </message>
    <message>
        <source>A solution:</source>
        <translation>Eine Lösung:</translation>
    </message>
</context>
<context>
    <name>LessonPaper</name>
    <message>
        <source>Waterhammer · teacher&apos;s sheet</source>
        <translation>Waterhammer · Lösungsblatt</translation>
    </message>
    <message>
        <source>%1 to %2 minutes · edition %3</source>
        <translation>%1 bis %2 Minuten · Ausgabe %3</translation>
    </message>
    <message>
        <source>%1 · for the teacher · page %2</source>
        <translation>%1 · für Lehrende · Seite %2</translation>
    </message>
    <message>
        <source>Waterhammer · lesson</source>
        <translation>Waterhammer · Lektion</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>%1 · for students · page %2</source>
        <translation>%1 · für Lernende · Seite %2</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>Dieser Schritt kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>You may move: %1.</source>
        <translation>Beweglich sind: %1.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>In the figures of %1.</source>
        <translation>In den Zahlen von %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The hour</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>**Right:** %1</source>
        <translation>**Richtig:** %1</translation>
    </message>
    <message>
        <source>**Who says %1:** %2</source>
        <translation>**Wer %1 sagt:** %2</translation>
    </message>
    <message>
        <source>**A solution:** %1</source>
        <translation>**Eine Lösung:** %1</translation>
    </message>
</context>
<context>
    <name>LessonProblems</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is no lesson: its format is to be “waterhammer-lesson”</source>
        <translation>ist keine Lektion: format muss „waterhammer-lesson“ sein</translation>
    </message>
    <message>
        <source>version %1 is newer than 1, which this program reads</source>
        <translation>Version %1 ist neuer als 1, die dieses Programm liest</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is to be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>is to be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>is to be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>is to be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is to be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>is to be one of %1</source>
        <translation>muss eines von %1 sein</translation>
    </message>
    <message>
        <source>“%1” is no id: small letters, digits and -</source>
        <translation>„%1“ ist keine Kennung: Kleinbuchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>larger than %1 MB</source>
        <translation>größer als %1 MB</translation>
    </message>
    <message>
        <source>“%1” leads out of the folder</source>
        <translation>„%1“ führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>no step “%1”</source>
        <translation>kein Schritt „%1“</translation>
    </message>
    <message>
        <source>no scenario “%1”</source>
        <translation>kein Szenario „%1“</translation>
    </message>
    <message>
        <source>the scenario does not run: %1</source>
        <translation>das Szenario läuft nicht: %1</translation>
    </message>
    <message>
        <source>cannot be read at “%1”: expected %2</source>
        <translation>nicht lesbar bei „%1“: erwartet war %2</translation>
    </message>
    <message>
        <source>no figure and no path “%1”</source>
        <translation>keine Größe und kein Pfad „%1“</translation>
    </message>
    <message>
        <source>no asset “%1” in this scenario</source>
        <translation>kein Papier „%1“ in diesem Szenario</translation>
    </message>
    <message>
        <source>no dealer “%1” in this scenario</source>
        <translation>kein Händler „%1“ in diesem Szenario</translation>
    </message>
    <message>
        <source>no fund “%1” in this scenario</source>
        <translation>kein Fonds „%1“ in diesem Szenario</translation>
    </message>
    <message>
        <source>“%1” is no figure of a day</source>
        <translation>„%1“ ist keine Größe eines Tages</translation>
    </message>
    <message>
        <source>“%1” cannot be set: %2</source>
        <translation>„%1“ lässt sich nicht setzen: %2</translation>
    </message>
    <message>
        <source>no control “%1”</source>
        <translation>kein Bedienelement „%1“</translation>
    </message>
    <message>
        <source>“%1” cannot be left to the reader</source>
        <translation>„%1“ lässt sich nicht freigeben</translation>
    </message>
    <message>
        <source>“%1” has no value here</source>
        <translation>„%1“ hat hier keinen Wert</translation>
    </message>
    <message>
        <source>does not hold: %1</source>
        <translation>gilt nicht: %1</translation>
    </message>
    <message>
        <source>no choice is true</source>
        <translation>keine Antwort ist richtig</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both true</source>
        <translation>„%1“ und „%2“ sind beide richtig</translation>
    </message>
    <message>
        <source>“%1” comes to %2, too near to the right %3</source>
        <translation>„%1“ ergibt %2, zu nah am richtigen Wert %3</translation>
    </message>
    <message>
        <source>this day is never reached</source>
        <translation>dieser Tag wird nie erreicht</translation>
    </message>
    <message>
        <source>nothing is asked before day %1 is shown</source>
        <translation>ehe Tag %1 zu sehen ist, wird nichts gefragt</translation>
    </message>
    <message>
        <source>what was right is never shown</source>
        <translation>was richtig war, wird nie gezeigt</translation>
    </message>
    <message>
        <source>the lesson has no goal that the engine checks</source>
        <translation>die Lektion hat kein Ziel, das nachgerechnet wird</translation>
    </message>
    <message>
        <source>the goal is met before anything is moved</source>
        <translation>das Ziel ist erreicht, ehe etwas bewegt wird</translation>
    </message>
    <message>
        <source>the solution does not meet “%1”</source>
        <translation>die Lösung erreicht „%1“ nicht</translation>
    </message>
    <message>
        <source>the goal still holds once %1 is moved by %2</source>
        <translation>das Ziel gilt auch noch, wenn %1 um %2 bewegt wird</translation>
    </message>
    <message>
        <source>the example gets the reply “%1”</source>
        <translation>das Beispiel bekommt die Antwort „%1“</translation>
    </message>
    <message>
        <source>the example reaches the goal</source>
        <translation>das Beispiel erreicht das Ziel</translation>
    </message>
    <message>
        <source>the start meets none of the replies</source>
        <translation>auf den Anfang passt keine der Antworten</translation>
    </message>
    <message>
        <source>no step asks for it</source>
        <translation>kein Schritt fragt danach</translation>
    </message>
    <message>
        <source>the lesson does not end in free play</source>
        <translation>die Lektion endet nicht im freien Spiel</translation>
    </message>
    <message>
        <source>the steps take %1 minutes, not %2 to %3</source>
        <translation>die Schritte dauern %1 Minuten, nicht %2 bis %3</translation>
    </message>
    <message>
        <source>there is no title: “# …”</source>
        <translation>es gibt keinen Titel: „# …“</translation>
    </message>
    <message>
        <source>no words for “%1”</source>
        <translation>kein Text für „%1“</translation>
    </message>
    <message>
        <source>no reply “%1”</source>
        <translation>keine Antwort „%1“</translation>
    </message>
    <message>
        <source>“%1” belongs to nothing in lesson.json</source>
        <translation>„%1“ gehört zu nichts in lesson.json</translation>
    </message>
    <message>
        <source>%2 does not stand both here and in %1</source>
        <translation>%2 steht nicht sowohl hier als auch in %1</translation>
    </message>
    <message>
        <source>“%1” is typed: let the engine fill it</source>
        <translation>„%1“ ist getippt: das soll die Maschine einsetzen</translation>
    </message>
    <message>
        <source>%1 tells of a day that is still hidden</source>
        <translation>%1 verrät einen Tag, der noch verborgen ist</translation>
    </message>
    <message>
        <source>“%1” is HTML, which is shown as it stands</source>
        <translation>„%1“ ist HTML und erscheint so, wie es dasteht</translation>
    </message>
    <message>
        <source>there is no picture “%1”</source>
        <translation>es gibt kein Bild „%1“</translation>
    </message>
    <message>
        <source>the picture “%1” has no words</source>
        <translation>das Bild „%1“ hat keine Beschreibung</translation>
    </message>
    <message>
        <source>“%1” is no link of a lesson</source>
        <translation>„%1“ ist kein Verweis einer Lektion</translation>
    </message>
    <message>
        <source>%1 has no unit of its own: say how it is written</source>
        <translation>%1 hat keine eigene Einheit: es muss dastehen, wie es geschrieben wird</translation>
    </message>
    <message>
        <source>no format “%1”</source>
        <translation>kein Format „%1“</translation>
    </message>
    <message>
        <source>not tried by anybody but its author</source>
        <translation>von niemandem außer dem Verfasser ausprobiert</translation>
    </message>
    <message>
        <source>the title gives away “%1”</source>
        <translation>der Titel verrät „%1“</translation>
    </message>
    <message>
        <source>%1 words, more than 120</source>
        <translation>%1 Wörter, mehr als 120</translation>
    </message>
    <message>
        <source>“%1” needs the desk</source>
        <translation>„%1“ braucht den Schreibtisch</translation>
    </message>
    <message>
        <source>“%1” holds by less than 1 %</source>
        <translation>„%1“ gilt um weniger als 1 %</translation>
    </message>
    <message>
        <source>the folder is called “%1”, the lesson “%2”</source>
        <translation>der Ordner heißt „%1“, die Lektion „%2“</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1; gemeint war „%2“?</translation>
    </message>
    <message>
        <source>%1 (with the figures of “%2”)</source>
        <translation>%1 (mit den Zahlen von „%2“)</translation>
    </message>
</context>
<context>
    <name>LessonSource</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>LessonTeaching</name>
    <message>
        <source>day %1: %2</source>
        <comment>a value of a day</comment>
        <translation>Tag %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a control and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose value, and which</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>Freies Spiel</translation>
    </message>
    <message>
        <source>%1, at the least</source>
        <translation>%1, kleinster Wert</translation>
    </message>
    <message>
        <source>%1, at the most</source>
        <translation>%1, größter Wert</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>Leverage ratio</source>
        <translation>Verschuldungsquote</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Assets that count</source>
        <translation>Anrechenbare Aktiva</translation>
    </message>
    <message>
        <source>Must sell</source>
        <translation>Muss verkaufen</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value-at-Risk</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Cash that lenders want</source>
        <translation>Barmittel, die Geldgeber fordern</translation>
    </message>
    <message>
        <source>Sold by all</source>
        <translation>Von allen verkauft</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückkopplung</translation>
    </message>
    <message>
        <source>Peak loss</source>
        <translation>Verlust in der Spitze</translation>
    </message>
    <message>
        <source>Forced sales in all</source>
        <translation>Zwangsverkäufe insgesamt</translation>
    </message>
    <message>
        <source>Dealers that fail</source>
        <translation>Ausfallende Händler</translation>
    </message>
    <message>
        <source>Dealers in breach</source>
        <translation>Händler mit verletztem Limit</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Tiefster Kurs</translation>
    </message>
    <message>
        <source>Creditors are short of</source>
        <translation>Den Gläubigern fehlen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and whose it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in the morning of day %2</source>
        <translation>%1, am Morgen von Tag %2</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>in a sentence</comment>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>Levers</name>
    <message>
        <source>%1/day</source>
        <comment>per cent a day</comment>
        <translation>%1/Tag</translation>
    </message>
    <message>
        <source>Shock to %1</source>
        <translation>Schock auf %1</translation>
    </message>
    <message>
        <source>Volatility of %1</source>
        <translation>Volatilität von %1</translation>
    </message>
    <message>
        <source>Haircut shock to %1</source>
        <translation>Abschlagsschock auf %1</translation>
    </message>
    <message>
        <source>Depth shock to %1</source>
        <translation>Tiefenschock auf %1</translation>
    </message>
    <message>
        <source>Sell order in %1</source>
        <translation>Verkaufsauftrag %1</translation>
    </message>
    <message>
        <source>Loss of capital</source>
        <translation>Kapitalverlust</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Funding run</source>
        <translation>Abzug der Geldgeber</translation>
    </message>
    <message>
        <source>Redemptions from funds</source>
        <translation>Rückgaben an Fonds</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>Schock</translation>
    </message>
    <message>
        <source>SLR minimum</source>
        <translation>SLR-Minimum</translation>
    </message>
    <message>
        <source>VaR limit</source>
        <translation>VaR-Limit</translation>
    </message>
    <message>
        <source>Haircuts</source>
        <translation>Abschläge</translation>
    </message>
    <message>
        <source>Market depth</source>
        <translation>Markttiefe</translation>
    </message>
    <message>
        <source>Speed of reaction</source>
        <translation>Reaktionstempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>no event in this scenario</source>
        <translation>kein Ereignis in diesem Szenario</translation>
    </message>
    <message>
        <source>no dealer in this scenario</source>
        <translation>kein Händler in diesem Szenario</translation>
    </message>
    <message>
        <source>no dealer has a VaR limit</source>
        <translation>kein Händler hat ein VaR-Limit</translation>
    </message>
    <message>
        <source>no asset has a haircut</source>
        <translation>kein Papier hat einen Abschlag</translation>
    </message>
    <message>
        <source>no asset in this scenario</source>
        <translation>kein Papier in diesem Szenario</translation>
    </message>
    <message>
        <source>no tipping point in range</source>
        <translation>kein Kipppunkt im Bereich</translation>
    </message>
    <message>
        <source>past tipping everywhere</source>
        <translation>überall schon gekippt</translation>
    </message>
    <message>
        <source>tips at %1</source>
        <translation>kippt bei %1</translation>
    </message>
    <message>
        <source>New capital</source>
        <translation>Neues Kapital</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Dated term</source>
        <translation>Datierte Bedingung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>All shocks %1</source>
        <translation>Alle Schocks %1</translation>
    </message>
    <message>
        <source>All shocks</source>
        <translation>Alle Schocks</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Vorwegnahme</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Misstrauen</translation>
    </message>
    <message>
        <source>Purse of value investors</source>
        <translation>Kasse der Wertanleger</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>A lender in breach pulls</source>
        <translation>Abzug bei verletztem Limit</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>no bound</source>
        <comment>at the end of a slider</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of capital lost at %2</source>
        <translation>%1 Kapital verloren ab %2</translation>
    </message>
    <message>
        <source>first breach at %1</source>
        <translation>erste Verletzung bei %1</translation>
    </message>
    <message>
        <source>first failure at %1</source>
        <translation>erster Ausfall bei %1</translation>
    </message>
    <message>
        <source>past it from %1 to %2</source>
        <translation>darüber von %1 bis %2</translation>
    </message>
    <message>
        <source>nowhere %1 of capital lost</source>
        <translation>nirgends %1 Kapital verloren</translation>
    </message>
    <message>
        <source>no breach in range</source>
        <translation>keine Verletzung im Bereich</translation>
    </message>
    <message>
        <source>no failure in range</source>
        <translation>kein Ausfall im Bereich</translation>
    </message>
    <message>
        <source>everywhere %1 of capital lost</source>
        <translation>überall %1 Kapital verloren</translation>
    </message>
    <message>
        <source>a breach everywhere</source>
        <translation>überall eine Verletzung</translation>
    </message>
    <message>
        <source>a failure everywhere</source>
        <translation>überall ein Ausfall</translation>
    </message>
    <message>
        <source>expect the last fall once more</source>
        <translation>erwartet den letzten Fall noch einmal</translation>
    </message>
    <message>
        <source>share of a distressed sale refused</source>
        <translation>abgelehnter Anteil von Notverkäufen</translation>
    </message>
    <message>
        <source>what they can still spend</source>
        <translation>was sie noch ausgeben können</translation>
    </message>
    <message>
        <source>share of what it has lent that it calls</source>
        <translation>geforderter Anteil des Verliehenen</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>levers</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 more at rest</source>
        <comment>levers</comment>
        <translation>%1 weitere in Ruhe</translation>
    </message>
    <message>
        <source>has happened; a change comes on day %1</source>
        <translation>ist geschehen; eine Änderung kommt an Tag %1</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a shock that has happened</comment>
        <translation>%1, geschehen</translation>
    </message>
</context>
<context>
    <name>LoopGain</name>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>peak %1
on day %2</source>
        <translation>Spitze %1
an Tag %2</translation>
    </message>
    <message>
        <source>peak %1 on day %2</source>
        <translation>Spitze %1 an Tag %2</translation>
    </message>
    <message>
        <source>Feedback not computed</source>
        <translation>Rückkopplung nicht berechnet</translation>
    </message>
    <message>
        <source>Feedback %1, %2</source>
        <comment>a figure, what it means</comment>
        <translation>Rückkopplung %1, %2</translation>
    </message>
    <message>
        <source>Realised gain %1</source>
        <translation>Realisierte Verstärkung %1</translation>
    </message>
    <message>
        <source>Loop gain %1</source>
        <translation>Kreisverstärkung %1</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückkopplung</translation>
    </message>
</context>
<context>
    <name>LostWork</name>
    <message>
        <source>Unsaved work on “%1” of %2 was found.</source>
        <translation>Ungespeicherte Arbeit an „%1“ von %2 wurde gefunden.</translation>
    </message>
    <message>
        <source>The file itself is as it was.</source>
        <translation>Die Datei selbst ist, wie sie war.</translation>
    </message>
    <message>
        <source>The file itself has been changed by another program since.</source>
        <translation>Die Datei selbst wurde seither von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The file itself is gone.</source>
        <translation>Die Datei selbst ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Asset</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Asset; a third click on a heading goes back to the file&apos;s order</source>
        <translation>Papier; ein dritter Klick auf eine Überschrift stellt die Reihenfolge der Datei wieder her</translation>
    </message>
    <message>
        <source>half-spread</source>
        <translation>Halbspanne</translation>
    </message>
    <message>
        <source>Half of what lies between bid and ask, at the close, basis points</source>
        <translation>Die Hälfte zwischen Geld und Brief, zum Schluss, Basispunkte</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>How little quotes say of the price, at the close, basis points</source>
        <translation>Wie wenig gestellte Kurse über den Kurs sagen, zum Schluss, Basispunkte</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>How far books are marked below the last price, %</source>
        <translation>Wie weit Bücher unter dem letzten Kurs bewertet sind, %</translation>
    </message>
    <message>
        <source>What that costs, of all dealers&apos; books, %1</source>
        <translation>Was das kostet, in den Büchern aller Händler, %1</translation>
    </message>
    <message>
        <source>day %1: books are at their prices</source>
        <translation>Tag %1: Bücher stehen zu Kursen</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 of it because the last quote is old.</source>
        <translation>%1 davon, weil der letzte gestellte Kurs alt ist.</translation>
    </message>
    <message>
        <source>Nothing need be sold for it: books are marked to the bid that can be believed. Capital was %1.</source>
        <translation>Dafür muss nichts verkauft werden: Bücher werden zum glaubhaften Geldkurs bewertet. Das Kapital war %1.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>Mechanisms</name>
    <message>
        <source>Each mechanism&apos;s own share of the peak loss, over all orders in which they could be switched on (Shapley value).</source>
        <translation>Der Anteil jedes Mechanismus am größten Verlust, über alle Reihenfolgen, in denen sie eingeschaltet werden könnten (Shapley-Wert).</translation>
    </message>
    <message>
        <source>Each mechanism&apos;s own share of what %1 has lost on the day of the peak, over all orders in which they could be switched on (Shapley value).</source>
        <translation>Der Anteil jedes Mechanismus an dem, was %1 am Tag des größten Verlusts verloren hat, über alle Reihenfolgen, in denen sie eingeschaltet werden könnten (Shapley-Wert).</translation>
    </message>
    <message>
        <source>With every mechanism off shareholders would lose %1.</source>
        <translation>Mit allen Mechanismen aus verlören Aktionäre %1.</translation>
    </message>
    <message>
        <source>%1 %2 if it were on</source>
        <translation>%1 %2, wäre er ein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a channel and its share of the loss</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shares of the loss: %1</source>
        <translation>Anteile am Verlust: %1</translation>
    </message>
    <message>
        <source>This is what this channel alone would add if it were on.</source>
        <translation>Das ist, was dieser Kanal allein hinzufügte, wenn er ein wäre.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>papers</comment>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>MyBank</name>
    <message>
        <source>my bank: none</source>
        <translation>meine Bank: keine</translation>
    </message>
    <message>
        <source>my bank: %1</source>
        <translation>meine Bank: %1</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list of names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&lt;b&gt;Day %1:&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tag %1:&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n dealer(s) fail.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n Händler fällt aus.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n Händler fallen aus.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 fail.&lt;/b&gt;</source>
        <comment>one to three dealers, by name</comment>
        <translation>
            <numerusform>&lt;b&gt;%1 fällt aus.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%1 fallen aus.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>ausschließlich %1</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation>vor allem %1</translation>
    </message>
    <message>
        <source>it</source>
        <translation>das Haus</translation>
    </message>
    <message>
        <source>&lt;sale&gt;Half of the market has failed or sold out: burnt out.&lt;/sale&gt;</source>
        <translation>&lt;sale&gt;Die Hälfte des Marktes ist ausgefallen oder hat alles verkauft: ausgebrannt.&lt;/sale&gt;</translation>
    </message>
    <message>
        <source>&lt;sale&gt;The loop now runs away: %1.&lt;/sale&gt;</source>
        <translation>&lt;sale&gt;Der Markt eskaliert jetzt: %1.&lt;/sale&gt;</translation>
    </message>
    <message>
        <source>&lt;sale&gt;The loop still runs away: %1.&lt;/sale&gt;</source>
        <translation>&lt;sale&gt;Der Markt eskaliert weiter: %1.&lt;/sale&gt;</translation>
    </message>
    <message>
        <source>&lt;near&gt;Feedback is now positive: %1.&lt;/near&gt;</source>
        <translation>&lt;near&gt;Die Rückkopplung ist jetzt positiv: %1.&lt;/near&gt;</translation>
    </message>
    <message>
        <source>&lt;absorb&gt;The market leans against the fall again.&lt;/absorb&gt;</source>
        <translation>&lt;absorb&gt;Der Markt dämpft den Rückgang wieder.&lt;/absorb&gt;</translation>
    </message>
    <message>
        <source>the market is at rest.</source>
        <translation>der Markt ist in Ruhe.</translation>
    </message>
    <message>
        <source>On day %1: &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>An Tag %1: &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What will it set off? Press play.</source>
        <translation>Was löst das aus? Abspielen!</translation>
    </message>
    <message>
        <source>every dealer</source>
        <translation>jeder Händler</translation>
    </message>
    <message>
        <source>lenders do not roll %2 of what they lent %1</source>
        <translation>Geldgeber verlängern %2 ihrer Mittel nicht (%1)</translation>
    </message>
    <message>
        <source>investors redeem %2 of %1</source>
        <translation>Anleger geben %2 ihrer Anteile zurück (%1)</translation>
    </message>
    <message>
        <source>every fund</source>
        <translation>jeder Fonds</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>swing pricing damps redemptions: %1</source>
        <translation>Swing Pricing dämpft die Rückgaben (%1)</translation>
    </message>
    <message>
        <source>all-to-all trading changes the market depth: %1</source>
        <translation>All-to-all-Handel ändert die Markttiefe (%1)</translation>
    </message>
    <message>
        <source>next to nothing is sold.</source>
        <translation>es wird so gut wie nichts verkauft.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an asset and how its price moves</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody has to sell.</source>
        <translation>niemand muss verkaufen.</translation>
    </message>
    <message>
        <source>No longer in force: %1.</source>
        <translation>Nicht mehr in Kraft: %1.</translation>
    </message>
    <message>
        <source>Direct loss of all dealers: %1.</source>
        <translation>Unmittelbarer Verlust aller Händler: %1.</translation>
    </message>
    <message>
        <source>Direct gain of all dealers: %1.</source>
        <translation>Unmittelbarer Gewinn aller Händler: %1.</translation>
    </message>
    <message>
        <source>Yesterday&apos;s failures cost their creditors &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Die gestrigen Ausfälle kosten ihre Gläubiger &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Yesterday&apos;s failures cost their creditors &lt;b&gt;%1&lt;/b&gt;: %2.</source>
        <translation>Die gestrigen Ausfälle kosten ihre Gläubiger &lt;b&gt;%1&lt;/b&gt;: %2.</translation>
    </message>
    <message>
        <source>Their creditors will write off %1 tomorrow.</source>
        <translation>Ihre Gläubiger schreiben morgen %1 ab.</translation>
    </message>
    <message>
        <source>%1 in margin calls</source>
        <translation>%1 an Nachschuss</translation>
    </message>
    <message>
        <source>%1 owed since yesterday</source>
        <translation>%1 seit gestern geschuldet</translation>
    </message>
    <message>
        <source>Fund investors ask for %1; %2 is paid, %3 still due.</source>
        <translation>Fondsanleger verlangen %1; gezahlt: %2, noch fällig: %3.</translation>
    </message>
    <message>
        <source>Fund investors redeem %1.</source>
        <translation>Fondsanleger geben Anteile für %1 zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of a list of dealers</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newly in breach: %1; %n in breach altogether.</source>
        <translation>
            <numerusform>Neu mit verletztem Limit: %1; insgesamt %n.</numerusform>
            <numerusform>Neu mit verletztem Limit: %1; insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>leverage ratio</source>
        <translation>Verschuldungsquote</translation>
    </message>
    <message>
        <source>value at risk</source>
        <translation>Value-at-Risk</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message numerus="yes">
        <source>%n failed dealer(s) are wound down: &lt;sale&gt;%1&lt;/sale&gt; are sold.</source>
        <translation>
            <numerusform>%n ausgefallener Händler wird abgewickelt: &lt;sale&gt;%1&lt;/sale&gt; werden verkauft.</numerusform>
            <numerusform>%n ausgefallene Händler werden abgewickelt: &lt;sale&gt;%1&lt;/sale&gt; werden verkauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must sell &lt;sale&gt;%2&lt;/sale&gt;.</source>
        <translation>%1 muss &lt;sale&gt;%2&lt;/sale&gt; verkaufen.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n dealer(s) in breach</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n Händler mit verletztem Limit</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n Händlern mit verletztem Limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n failed dealer(s)</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n ausgefallenen Händler</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n ausgefallenen Händlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n fund(s)</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n Fonds</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n Fonds</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;sale&gt;%1&lt;/sale&gt; by clients</source>
        <translation>&lt;sale&gt;%1&lt;/sale&gt; von Kunden</translation>
    </message>
    <message>
        <source>Sold: %1.</source>
        <translation>Verkauft werden: %1.</translation>
    </message>
    <message>
        <source>Of it %1.</source>
        <translation>Davon %1.</translation>
    </message>
    <message>
        <source>%1 for leverage</source>
        <translation>%1 wegen der Verschuldungsquote</translation>
    </message>
    <message>
        <source>%1 for value at risk</source>
        <translation>%1 wegen des Value-at-Risk</translation>
    </message>
    <message>
        <source>%1 for funding</source>
        <translation>%1 für die Finanzierung</translation>
    </message>
    <message>
        <source>%1 in resolution</source>
        <translation>%1 in Abwicklung</translation>
    </message>
    <message>
        <source>%1 for redemptions</source>
        <translation>%1 für Rückgaben</translation>
    </message>
    <message>
        <source>no dealer absorbs</source>
        <translation>kein Händler nimmt auf</translation>
    </message>
    <message numerus="yes">
        <source>&lt;absorb&gt;%1 absorb %2&lt;/absorb&gt;</source>
        <comment>one to three dealers, by name</comment>
        <translation>
            <numerusform>&lt;absorb&gt;%1 nimmt %2 auf&lt;/absorb&gt;</numerusform>
            <numerusform>&lt;absorb&gt;%1 nehmen %2 auf&lt;/absorb&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;absorb&gt;the authority takes %1&lt;/absorb&gt;</source>
        <translation>&lt;absorb&gt;die Behörde nimmt %1 auf&lt;/absorb&gt;</translation>
    </message>
    <message>
        <source>end investors take %1</source>
        <translation>Endanleger nehmen %1 auf</translation>
    </message>
    <message numerus="yes">
        <source>&lt;absorb&gt;%n dealer(s) absorb %1&lt;/absorb&gt;</source>
        <translation>
            <numerusform>&lt;absorb&gt;%n Händler nimmt %1 auf&lt;/absorb&gt;</numerusform>
            <numerusform>&lt;absorb&gt;%n Händler nehmen %1 auf&lt;/absorb&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;absorb&gt;%n dealer(s) absorb %1&lt;/absorb&gt;, %2 %3 of it</source>
        <translation>
            <numerusform>&lt;absorb&gt;%n Händler nimmt %1 auf&lt;/absorb&gt;, %2 davon %3</numerusform>
            <numerusform>&lt;absorb&gt;%n Händler nehmen %1 auf&lt;/absorb&gt;, %2 davon %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Dealers hand %1 of their inventory on to end investors.</source>
        <translation>Händler reichen %1 ihres Bestands an Endanleger weiter.</translation>
    </message>
    <message>
        <source>Sales push %1 down: &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Verkäufe drücken %1: &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Value investors bring %1 back: &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Wertanleger holen %1 zurück: &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Value investors lift %1: &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Wertanleger heben %1: &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The half-spread of %1 widens from %2 to %3.</source>
        <translation>Die halbe Spanne von %1 weitet sich von %2 auf %3.</translation>
    </message>
    <message>
        <source>Shareholders have lost %1 so far</source>
        <translation>Die Eigentümer haben bisher %1 verloren</translation>
    </message>
    <message>
        <source>Shareholders have gained %1 so far</source>
        <translation>Die Eigentümer haben bisher %1 gewonnen</translation>
    </message>
    <message>
        <source>; %1 lost today</source>
        <translation>; heute verloren: %1</translation>
    </message>
    <message>
        <source>; %1 regained today</source>
        <translation>; heute zurückgewonnen: %1</translation>
    </message>
    <message>
        <source>; creditors are short of %1</source>
        <translation>; Gläubigern fehlen %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 loses %2 of capital</source>
        <translation>%1 verliert %2 Kapital</translation>
    </message>
    <message>
        <source>%1 must sell %2.</source>
        <translation>%1 muss %2 verkaufen.</translation>
    </message>
    <message>
        <source>It has failed and is wound down.</source>
        <translation>Das Haus ist ausgefallen und wird abgewickelt.</translation>
    </message>
    <message>
        <source>So it sells %1: %2.</source>
        <translation>Verkauft werden also %1: %2.</translation>
    </message>
    <message>
        <source>%1 is wound up and sells &lt;sale&gt;%2&lt;/sale&gt;.</source>
        <translation>%1 wird abgewickelt und verkauft &lt;sale&gt;%2&lt;/sale&gt;.</translation>
    </message>
    <message>
        <source>%1 expects the last fall once more and sells &lt;sale&gt;%2&lt;/sale&gt; before it comes, %3.</source>
        <translation>%1 erwartet den letzten Kursrückgang noch einmal und verkauft vorher &lt;sale&gt;%2&lt;/sale&gt;, %3.</translation>
    </message>
    <message>
        <source>It expects the last fall once more and sells %1 before it comes.</source>
        <translation>Das Haus erwartet den letzten Kursrückgang noch einmal und verkauft vorher %1.</translation>
    </message>
    <message>
        <source>%1 for fear of further falls</source>
        <translation>%1 aus Furcht vor weiteren Kursverlusten</translation>
    </message>
    <message>
        <source>%1 loses &lt;b&gt;%2&lt;/b&gt;:</source>
        <translation>%1 verliert &lt;b&gt;%2&lt;/b&gt;:</translation>
    </message>
    <message>
        <source>Tier 1 of %1 at %2 carries &lt;b&gt;%3&lt;/b&gt;, not %4: of %5 too much %6 must go in a day.</source>
        <translation>Kernkapital von %1 trägt bei %2 nur &lt;b&gt;%3&lt;/b&gt; statt %4: von %5 zu viel müssen am Tag %6 weg.</translation>
    </message>
    <message>
        <source>It</source>
        <comment>begins a sentence</comment>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>Tier 1 of %1 at %2 carries &lt;b&gt;%3&lt;/b&gt;, not %4: %5 must sell &lt;sale&gt;%6&lt;/sale&gt;, %7.</source>
        <translation>Kernkapital von %1 trägt bei %2 nur &lt;b&gt;%3&lt;/b&gt; statt %4: %5 muss &lt;sale&gt;%6&lt;/sale&gt; verkaufen, %7.</translation>
    </message>
    <message>
        <source>%1 sells &lt;sale&gt;%2&lt;/sale&gt;, %3.</source>
        <translation>%1 verkauft &lt;sale&gt;%2&lt;/sale&gt;, %3.</translation>
    </message>
    <message>
        <source>%1 sells &lt;sale&gt;%2&lt;/sale&gt;, %3 of it for funding, %4.</source>
        <translation>%1 verkauft &lt;sale&gt;%2&lt;/sale&gt;, davon %3 für die Finanzierung, %4.</translation>
    </message>
    <message>
        <source>%1 is at a VaR of %2 with a limit of %3: %4 of its %5 must go, and it sells &lt;sale&gt;%6&lt;/sale&gt;, %7.</source>
        <translation>%1 steht bei einem VaR von %2, Limit %3: %4 seiner %5 müssen weg, und das Haus verkauft &lt;sale&gt;%6&lt;/sale&gt;, %7.</translation>
    </message>
    <message>
        <source>%1 must repay %2 and has %3 to hand; each unit sold frees %4: it sells &lt;sale&gt;%5&lt;/sale&gt;, %6.</source>
        <translation>%1 muss %2 zurückzahlen und hat %3 zur Hand; jede verkaufte Einheit setzt %4 frei: verkauft werden &lt;sale&gt;%5&lt;/sale&gt;, %6.</translation>
    </message>
    <message>
        <source>%1 must repay %2, has %3 to hand and sells &lt;sale&gt;%4&lt;/sale&gt;, %5.</source>
        <translation>%1 muss %2 zurückzahlen, hat %3 zur Hand und verkauft &lt;sale&gt;%4&lt;/sale&gt;, %5.</translation>
    </message>
    <message>
        <source>Its equity is %1.</source>
        <translation>Das Eigenkapital beträgt %1.</translation>
    </message>
    <message>
        <source>A loss of %1 takes its equity from %2 to %3.</source>
        <translation>Ein Verlust von %1 bringt das Eigenkapital von %2 auf %3.</translation>
    </message>
    <message>
        <source>A gain of %1 takes its equity from %2 to %3.</source>
        <translation>Ein Gewinn von %1 bringt das Eigenkapital von %2 auf %3.</translation>
    </message>
    <message>
        <source>Of it %1 in a day: %2.</source>
        <translation>Davon %1 am Tag: %2.</translation>
    </message>
    <message>
        <source>%1 is repaid from cash.</source>
        <translation>%1 werden aus Barmitteln getilgt.</translation>
    </message>
    <message>
        <source>Of it %1 in a day: %2 of %3 is %4.</source>
        <translation>Davon %1 am Tag: %2 von %3 sind %4.</translation>
    </message>
    <message>
        <source>Of %1 that is %2.</source>
        <translation>Von %1 sind das %2.</translation>
    </message>
    <message>
        <source>%1 is missing, and each unit sold frees %2: %3.</source>
        <translation>%1 fehlen, und jede verkaufte Einheit setzt %2 frei: %3.</translation>
    </message>
    <message>
        <source>all of it %1</source>
        <translation>alles davon %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, the rest in %n other asset(s)</source>
        <translation>
            <numerusform>%1 %2, der Rest in %n anderem Papier</numerusform>
            <numerusform>%1 %2, der Rest in %n anderen Papieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;near&gt;The market still amplifies, but no longer runs away: %1.&lt;/near&gt;</source>
        <translation>&lt;near&gt;Der Markt verstärkt noch, eskaliert aber nicht mehr: %1.&lt;/near&gt;</translation>
    </message>
    <message>
        <source>&lt;sale&gt;Runs away: %1.&lt;/sale&gt;</source>
        <translation>&lt;sale&gt;Eskaliert: %1.&lt;/sale&gt;</translation>
    </message>
    <message>
        <source>&lt;near&gt;Amplifies: %1.&lt;/near&gt;</source>
        <translation>&lt;near&gt;Verstärkt: %1.&lt;/near&gt;</translation>
    </message>
    <message>
        <source>&lt;absorb&gt;Leans against the fall.&lt;/absorb&gt;</source>
        <translation>&lt;absorb&gt;Dämpft den Rückgang.&lt;/absorb&gt;</translation>
    </message>
    <message>
        <source>run on %1: %2</source>
        <comment>in brief: a dealer and the share that is not rolled</comment>
        <translation>Abzug bei %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 redeemed</source>
        <comment>in brief: a fund</comment>
        <translation>%1: %2 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 exempt</source>
        <comment>in brief: assets</comment>
        <translation>%1 ausgenommen</translation>
    </message>
    <message>
        <source>repo facility</source>
        <comment>in brief</comment>
        <translation>Repo-Fazilität</translation>
    </message>
    <message>
        <source>swing pricing</source>
        <comment>in brief</comment>
        <translation>Swing Pricing</translation>
    </message>
    <message>
        <source>all-to-all trading</source>
        <comment>in brief</comment>
        <translation>All-to-all-Handel</translation>
    </message>
    <message>
        <source>%1 gets %2 of new capital</source>
        <translation>%1 erhält %2 neues Kapital</translation>
    </message>
    <message>
        <source>It gets %1 back.</source>
        <translation>Es kommen %1 zurück.</translation>
    </message>
    <message>
        <source>%1 writes off %2 that it had lent.</source>
        <translation>%1 schreibt %2 ab, die verliehen waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation>
            <numerusform>%n Händler</numerusform>
            <numerusform>%n Händler</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;sale&gt;%1&lt;/sale&gt; are sold for fear that prices fall further.</source>
        <translation>&lt;sale&gt;%1&lt;/sale&gt; werden aus Furcht vor weiter fallenden Kursen verkauft.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; are refused.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; werden abgelehnt.</translation>
    </message>
    <message>
        <source>%1 stay trapped: no dealer takes them.</source>
        <translation>%1 bleiben liegen: Kein Händler nimmt sie.</translation>
    </message>
    <message>
        <source>The purse of value investors is empty.</source>
        <translation>Die Kasse der Wertanleger ist leer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The purse of value investors is empty&lt;/b&gt;: they spent their last %1, and nobody leans against the fall any more.</source>
        <translation>&lt;b&gt;Die Kasse der Wertanleger ist leer&lt;/b&gt;: sie gaben ihre letzten %1 aus, und niemand stemmt sich mehr gegen den Fall.</translation>
    </message>
    <message>
        <source>Value investors have nothing left to spend.</source>
        <translation>Die Wertanleger haben nichts mehr auszugeben.</translation>
    </message>
    <message>
        <source>Value investors spend %1; %2 are left in their purse.</source>
        <translation>Die Wertanleger geben %1 aus; %2 bleiben in ihrer Kasse.</translation>
    </message>
    <message>
        <source>&lt;absorb&gt;Official purchases of %3 from everybody lift %1&lt;/absorb&gt;: &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>&lt;absorb&gt;Amtliche Käufe von %3 bei allen heben %1&lt;/absorb&gt;: &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;absorb&gt;Official purchases of %3 from everybody, and value investors, lift %1&lt;/absorb&gt;: &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>&lt;absorb&gt;Amtliche Käufe von %3 bei allen und Wertanleger heben %1&lt;/absorb&gt;: &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Still nobody quotes %1: day %2 without a price to rely on.</source>
        <translation>Noch immer stellt niemand Kurse für %1: Tag %2 ohne verlässlichen Kurs.</translation>
    </message>
    <message>
        <source>Books are marked to a bid that can be believed: %1 at %2 where the last price is %3.</source>
        <translation>Bücher werden zu einem glaubhaften Geldkurs bewertet: %1 zu %2, wo der letzte Kurs %3 ist.</translation>
    </message>
    <message>
        <source>&lt;absorb&gt;The market is at rest again.&lt;/absorb&gt;</source>
        <translation>&lt;absorb&gt;Der Markt ist wieder in Ruhe.&lt;/absorb&gt;</translation>
    </message>
    <message>
        <source>&lt;absorb&gt;At rest.&lt;/absorb&gt;</source>
        <translation>&lt;absorb&gt;In Ruhe.&lt;/absorb&gt;</translation>
    </message>
    <message>
        <source>%1 of repo not rolled</source>
        <translation>%1 nicht verlängertes Repo</translation>
    </message>
    <message>
        <source>%1 of short-term funding not rolled</source>
        <translation>%1 nicht verlängerte kurzfristige Mittel</translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n dealer(s) for fear</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n Händler aus Furcht</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; von %n Händlern aus Furcht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n market maker(s) that have not failed</source>
        <translation>
            <numerusform>von %n verbliebenen Market Maker</numerusform>
            <numerusform>von %n verbliebenen Market Makern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n market maker(s)</source>
        <translation>
            <numerusform>von %n Market Maker</numerusform>
            <numerusform>von %n Market Makern</numerusform>
        </translation>
    </message>
    <message>
        <source>None %1 quotes.</source>
        <comment>of several market makers</comment>
        <translation>Keiner %1 stellt Kurse.</translation>
    </message>
    <message>
        <source>One %1 quotes.</source>
        <comment>of several market makers</comment>
        <translation>Einer %1 stellt Kurse.</translation>
    </message>
    <message>
        <source>%2 %1 quote.</source>
        <comment>some of several market makers</comment>
        <translation>%2 %1 stellen Kurse.</translation>
    </message>
    <message>
        <source>Shareholders have lost nothing so far</source>
        <translation>Die Eigentümer haben bisher nichts verloren</translation>
    </message>
    <message>
        <source>; %1 gained today</source>
        <translation>; heute gewonnen: %1</translation>
    </message>
    <message>
        <source>volatility of %1 %2</source>
        <comment>assets, a factor</comment>
        <translation>Volatilität von %1 %2</translation>
    </message>
    <message>
        <source>market depth of %1 %2</source>
        <comment>assets, a factor</comment>
        <translation>Markttiefe von %1 %2</translation>
    </message>
    <message>
        <source>clients bring %1 to sell</source>
        <translation>Kunden bringen %1 zum Verkauf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of an asset</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 lose %2 of capital each</source>
        <translation>%1 verlieren je %2 Kapital</translation>
    </message>
    <message>
        <source>lenders multiply haircuts (%1), but the repo facility caps them: %2</source>
        <translation>Geldgeber vervielfachen die Abschläge (%1), doch die Repo-Fazilität begrenzt sie: %2</translation>
    </message>
    <message>
        <source>haircuts %1: %2</source>
        <comment>a factor, and of which assets</comment>
        <translation>Abschläge %1: %2</translation>
    </message>
    <message>
        <source>lenders multiply haircuts (%1): %2</source>
        <translation>Geldgeber vervielfachen die Abschläge (%1): %2</translation>
    </message>
    <message>
        <source>a run of lenders on %1 (%2) comes to nothing: %3</source>
        <translation>ein Abzug der Geldgeber (%1, %2) bleibt ohne Wirkung: %3</translation>
    </message>
    <message>
        <source>the repo facility stops it</source>
        <translation>die Repo-Fazilität verhindert ihn</translation>
    </message>
    <message>
        <source>the funding channel is off</source>
        <translation>der Kanal Finanzierung ist aus</translation>
    </message>
    <message>
        <source>who has failed rolls nothing</source>
        <translation>wer ausgefallen ist, verlängert nichts mehr</translation>
    </message>
    <message>
        <source>new capital for %1 comes too late</source>
        <translation>neues Kapital kommt zu spät (%1)</translation>
    </message>
    <message>
        <source>%1 get %2 of new capital each</source>
        <translation>%1 erhalten je %2 neues Kapital</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a channel, and how it is switched</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term, and whose changes to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a term, of several, and how it changes</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>the value of a term</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 sell &lt;sale&gt;%2&lt;/sale&gt; before they are below their limit, since the last fall may come again.</source>
        <comment>one or more dealers</comment>
        <translation>
            <numerusform>%1 verkauft &lt;sale&gt;%2&lt;/sale&gt;, bevor ein Limit verletzt ist, denn der letzte Kursrückgang kann sich wiederholen.</numerusform>
            <numerusform>%1 verkaufen &lt;sale&gt;%2&lt;/sale&gt;, bevor ein Limit verletzt ist, denn der letzte Kursrückgang kann sich wiederholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear sells %1 in all.</source>
        <translation>Aus Furcht werden insgesamt %1 verkauft.</translation>
    </message>
    <message>
        <source>Fear reaches %1: volatility %2, not %3.</source>
        <translation>Die Furcht erreicht %1: Volatilität %2 statt %3.</translation>
    </message>
    <message>
        <source>Dealers refuse &lt;b&gt;%1&lt;/b&gt; of it: what a dealer in distress sells may be worth less than it looks.</source>
        <translation>Davon lehnen Händler &lt;b&gt;%1&lt;/b&gt; ab: was ein Händler in Not verkauft, kann weniger wert sein, als es scheint.</translation>
    </message>
    <message>
        <source>Nobody quotes %1 any more.</source>
        <translation>Für %1 stellt niemand mehr Kurse.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>an asset, and how many of its market makers quote it</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Quotes come back.</source>
        <translation>Kurse kehren zurück.</translation>
    </message>
    <message>
        <source>Quotes come back: %1.</source>
        <translation>Kurse kehren zurück: %1.</translation>
    </message>
    <message>
        <source>the leverage ratio no longer counts %1</source>
        <translation>die Verschuldungsquote zählt nicht mehr mit: %1</translation>
    </message>
    <message>
        <source>the leverage requirement is lowered by %1 points</source>
        <comment>percentage points</comment>
        <translation>die geforderte Verschuldungsquote sinkt um %1 Prozentpunkte</translation>
    </message>
    <message>
        <source>a repo facility caps haircuts, and nobody&apos;s funding rolls off</source>
        <translation>eine Repo-Fazilität begrenzt die Abschläge, und kein Geldgeber zieht Mittel ab</translation>
    </message>
    <message>
        <source>the authority buys %1</source>
        <comment>in brief: assets</comment>
        <translation>die Behörde kauft %1</translation>
    </message>
    <message>
        <source>the authority buys up to %1 a day</source>
        <translation>die Behörde kauft am Tag bis zu %1</translation>
    </message>
    <message>
        <source>SLR lowered by %1 points</source>
        <comment>in brief</comment>
        <translation>SLR um %1 Prozentpunkte gesenkt</translation>
    </message>
    <message>
        <source>Only %1 of it counts.</source>
        <comment>in the exposure</comment>
        <translation>Davon zählen nur %1.</translation>
    </message>
    <message>
        <source>%1 is repaid from cash and counts as %2.</source>
        <translation>%1 werden aus Barmitteln getilgt und zählen als %2.</translation>
    </message>
    <message>
        <source>What goes for value at risk counts towards it: %1.</source>
        <translation>Was wegen des Value-at-Risk weggeht, zählt dabei mit: %1.</translation>
    </message>
    <message>
        <source>Not every asset counts in full: %1 sold for leverage lower the exposure by %2.</source>
        <translation>Nicht jedes Papier zählt voll: %1, verkauft wegen der Verschuldungsquote, senken das Engagement um %2.</translation>
    </message>
    <message>
        <source>Selling more would not lower it.</source>
        <translation>Weitere Verkäufe würden es nicht senken.</translation>
    </message>
    <message>
        <source>every dealer that has not failed</source>
        <translation>jeder Händler, der nicht ausgefallen ist</translation>
    </message>
    <message>
        <source>%1 sells &lt;sale&gt;%2&lt;/sale&gt;: %3.</source>
        <comment>a dealer, an amount and its parts by cause</comment>
        <translation>%1 verkauft &lt;sale&gt;%2&lt;/sale&gt;: %3.</translation>
    </message>
    <message>
        <source>Fund investors ask for %1; with what was due before, %2 is paid, %3 still due.</source>
        <translation>Fondsanleger verlangen %1; mit dem zuvor Fälligen gezahlt: %2, noch fällig: %3.</translation>
    </message>
    <message>
        <source>Of %1 lost today %2 is a write-down below the last price</source>
        <translation>Von %1 Verlust heute sind %2 Abschreibung unter den letzten Kurs</translation>
    </message>
    <message>
        <source>Books are written down by %1 below the last price</source>
        <translation>Die Bücher werden um %1 unter den letzten Kurs abgeschrieben</translation>
    </message>
    <message>
        <source>(%1 on the books as the day opened).</source>
        <translation>(%1 auf die Bestände bei Tagesbeginn).</translation>
    </message>
    <message>
        <source>: %1 on the books as the day opened, less %2 that came off with sales and falling prices.</source>
        <translation>: %1 auf die Bestände bei Tagesbeginn, davon fielen %2 mit Verkäufen und sinkenden Kursen wieder weg.</translation>
    </message>
    <message>
        <source>: %1 on the books as the day opened, and %2 on what was bought since.</source>
        <translation>: %1 auf die Bestände bei Tagesbeginn und %2 auf seither Gekauftes.</translation>
    </message>
    <message>
        <source>Lenders call &lt;fund&gt;%1&lt;/fund&gt;.</source>
        <translation>Geldgeber fordern &lt;fund&gt;%1&lt;/fund&gt; zurück.</translation>
    </message>
    <message>
        <source>Lenders call &lt;fund&gt;%1&lt;/fund&gt;: %2.</source>
        <translation>Geldgeber fordern &lt;fund&gt;%1&lt;/fund&gt; zurück: %2.</translation>
    </message>
    <message>
        <source>run on %1 (%2) comes to nothing</source>
        <comment>in brief: a dealer and a share</comment>
        <translation>Abzug bei %1 (%2) läuft ins Leere</translation>
    </message>
    <message>
        <source>%1 calls &lt;fund&gt;%2&lt;/fund&gt; from %3 to pay its clients.</source>
        <translation>%1 fordert für seine Kunden &lt;fund&gt;%2&lt;/fund&gt; von %3 zurück.</translation>
    </message>
    <message>
        <source>%1 must pay its clients %2, has %3 and calls &lt;fund&gt;%4&lt;/fund&gt; from %5.</source>
        <translation>%1 muss seinen Kunden %2 auszahlen, hat %3 und fordert &lt;fund&gt;%4&lt;/fund&gt; von %5 zurück.</translation>
    </message>
    <message>
        <source>%1 has failed and calls &lt;fund&gt;%2&lt;/fund&gt; from %3.</source>
        <translation>%1 ist ausgefallen und fordert &lt;fund&gt;%2&lt;/fund&gt; von %3 zurück.</translation>
    </message>
    <message>
        <source>%1 was in breach and calls &lt;fund&gt;%2&lt;/fund&gt; from %3.</source>
        <translation>%1 hat ein Limit verletzt und fordert &lt;fund&gt;%2&lt;/fund&gt; von %3 zurück.</translation>
    </message>
    <message>
        <source>&lt;near&gt;%1 has failed: tomorrow it calls %2 from %3.&lt;/near&gt;</source>
        <translation>&lt;near&gt;%1 ist ausgefallen: morgen fordert er %2 von %3 zurück.&lt;/near&gt;</translation>
    </message>
    <message>
        <source>&lt;near&gt;%1 is in breach itself: tomorrow it calls %2 from %3.&lt;/near&gt;</source>
        <translation>&lt;near&gt;%1 verletzt selbst ein Limit: morgen fordert er %2 von %3 zurück.&lt;/near&gt;</translation>
    </message>
    <message>
        <source>of %1 from %2 to %3</source>
        <comment>a volatility</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Fear of the fall of %1 raises the daily volatility %2.</source>
        <translation>Die Furcht nach dem Kursrückgang von %1 hebt die Volatilität am Tag: %2.</translation>
    </message>
    <message>
        <source>Fear of the rise of %1 raises the daily volatility %2.</source>
        <translation>Die Unruhe nach dem Kursanstieg von %1 hebt die Volatilität am Tag: %2.</translation>
    </message>
    <message>
        <source>%1 each %2 of %3, after %4 yesterday</source>
        <comment>markets, and how many quote them</comment>
        <translation>%1 je %2 von %3, gestern %4</translation>
    </message>
    <message>
        <source>%1 %2 of %3, after %4 yesterday</source>
        <comment>a market, and how many quote it</comment>
        <translation>%1 %2 von %3, gestern %4</translation>
    </message>
    <message>
        <source>Fewer dealers quote: %1.</source>
        <translation>Weniger Händler stellen Kurse: %1.</translation>
    </message>
    <message>
        <source>What it calls as a lender counts towards it: %1.</source>
        <translation>Was er als Geldgeber zurückfordert, zählt dabei mit: %1.</translation>
    </message>
    <message>
        <source>Lenders call %1; nothing is to hand.</source>
        <translation>Geldgeber fordern %1 zurück; zur Hand ist nichts.</translation>
    </message>
    <message>
        <source>Lenders call %1; %2 is to hand.</source>
        <translation>Geldgeber fordern %1 zurück; zur Hand sind %2.</translation>
    </message>
    <message>
        <source>It calls %1 of what it has lent.</source>
        <translation>Er fordert %1 von dem zurück, was er verliehen hat.</translation>
    </message>
    <message>
        <source>The only market maker that has not failed does not quote.</source>
        <translation>Der einzige Market Maker, der nicht ausgefallen ist, stellt keine Kurse.</translation>
    </message>
    <message>
        <source>The only market maker does not quote.</source>
        <translation>Der einzige Market Maker stellt keine Kurse.</translation>
    </message>
    <message>
        <source>Leverage ratio: %1 / %2 %5 %3, below %4.</source>
        <translation>Verschuldungsquote: %1 / %2 %5 %3, unter %4.</translation>
    </message>
    <message>
        <source>Size allowed: %1 / %2 %7 %3; %4 − %5 %8 %6 is too much.</source>
        <translation>Zulässige Größe: %1 / %2 %7 %3; %4 − %5 %8 %6 sind zu viel.</translation>
    </message>
    <message>
        <source>Value at risk: %1 against a limit of %2: 1 − %2 / %1 %4 %3 of every position is too much.</source>
        <translation>Value-at-Risk: %1 bei einem Limit von %2: 1 − %2 / %1 %4 %3 jeder Position sind zu viel.</translation>
    </message>
    <message>
        <source>What else it sells frees %1.</source>
        <translation>Was er sonst verkauft, setzt %1 frei.</translation>
    </message>
    <message>
        <source>%1 is missing: it sells all it has.</source>
        <translation>%1 fehlen: Er verkauft alles, was er hat.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlen.</translation>
    </message>
    <message>
        <source>It gets nothing back.</source>
        <translation>Es kommt nichts zurück.</translation>
    </message>
    <message>
        <source>It gets only %1 of that back.</source>
        <translation>Davon kommen nur %1 zurück.</translation>
    </message>
    <message>
        <source>It gets %1 back: the %2 it calls, and %3 more that its borrowers repay on what they sell.</source>
        <translation>Es kommen %1 zurück: die abgerufenen %2 und %3 mehr, weil die Schuldner mit dem Verkauf auch den Repo darauf tilgen.</translation>
    </message>
    <message>
        <source>It gets %1 back: the %2 it calls, and %3 more that its borrowers repay beyond that.</source>
        <translation>Es kommen %1 zurück: die abgerufenen %2 und %3 mehr, die die Schuldner darüber hinaus tilgen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This run, day %1:&lt;/b&gt;</source>
        <translation>&lt;b&gt;Dieser Lauf, Tag %1:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;sale&gt;%1&lt;/sale&gt; are sold.</source>
        <translation>Verkauft werden &lt;sale&gt;%1&lt;/sale&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <comment>from whom</comment>
        <translation>
            <numerusform>%n Händler</numerusform>
            <numerusform>%n Händlern</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This run, day %1, %2:&lt;/b&gt;</source>
        <comment>a day, its date</comment>
        <translation>&lt;b&gt;Dieser Lauf, Tag %1, %2:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Day %1, %2:&lt;/b&gt;</source>
        <comment>a day, its date</comment>
        <translation>&lt;b&gt;Tag %1, %2:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;near&gt;Tomorrow %1 calls %2.&lt;/near&gt;</source>
        <translation>&lt;near&gt;Morgen fordert %1 %2 zurück.&lt;/near&gt;</translation>
    </message>
    <message>
        <source>Of %1 lost today %2 is a write-down below the last price, on the books as the day opened.</source>
        <translation>Von %1 Verlust heute sind %2 Abschreibung unter den letzten Kurs, gerechnet auf die Bücher vom Tagesbeginn.</translation>
    </message>
    <message>
        <source>Books as the day opened are written down by %1 below the last price.</source>
        <translation>Die Bücher vom Tagesbeginn werden um %1 unter den letzten Kurs abgeschrieben.</translation>
    </message>
    <message>
        <source>Marks rise back towards the last price: %1 of the %2 that books gained today.</source>
        <translation>Die Bewertungen nähern sich wieder dem letzten Kurs: %1 der %2, die die Bücher heute gewinnen.</translation>
    </message>
    <message>
        <source>Marks rise back towards the last price: %1 for the books as the day opened.</source>
        <translation>Die Bewertungen nähern sich wieder dem letzten Kurs: %1 für die Bücher vom Tagesbeginn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still owe their lenders %2.</source>
        <comment>dealers, by name</comment>
        <translation>
            <numerusform>%1 schuldet seinen Geldgebern noch %2.</numerusform>
            <numerusform>%1 schulden ihren Geldgebern noch %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 bn</source>
        <translation>%1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <translation>%1 Bp.</translation>
    </message>
    <message>
        <source>%1 mn</source>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>unit of money</comment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>mn</source>
        <comment>unit of money</comment>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>unit of money</comment>
        <translation>Bio.</translation>
    </message>
</context>
<context>
    <name>Observed</name>
    <message>
        <source>Price of %1</source>
        <translation>Kurs von %1</translation>
    </message>
    <message>
        <source>Fundamental value of %1</source>
        <translation>Fundamentalwert von %1</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>Volatility of %1</source>
        <translation>Volatilität von %1</translation>
    </message>
    <message>
        <source>Haircut on %1</source>
        <translation>Abschlag auf %1</translation>
    </message>
    <message>
        <source>Half-spread of %1</source>
        <translation>Halbspanne von %1</translation>
    </message>
    <message>
        <source>Share of dealers that quote %1</source>
        <translation>Anteil der Händler, die %1 stellen</translation>
    </message>
    <message>
        <source>Market depth of %1</source>
        <translation>Markttiefe von %1</translation>
    </message>
    <message>
        <source>%1: observed and run are %2 apart on average (root mean square), most on %3: %4 observed, %5 here.</source>
        <comment>a figure, how far, a day, two values</comment>
        <translation>%1: Beobachtung und Lauf liegen im Mittel %2 auseinander (quadratisches Mittel), am weitesten an %3: %4 beobachtet, %5 hier.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>a day, its date</comment>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <translation>%1 Bp.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>same</source>
        <comment>a figure of two runs</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 better</source>
        <comment>a difference</comment>
        <translation>%1 besser</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <comment>a difference</comment>
        <translation>%1 schlechter</translation>
    </message>
    <message>
        <source>Highest realised gain</source>
        <translation>Höchste realisierte Verstärkung</translation>
    </message>
    <message>
        <source>Highest loop gain</source>
        <translation>Höchste Kreisverstärkung</translation>
    </message>
    <message>
        <source>Dealers failed</source>
        <translation>Händler ausgefallen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückkopplung</translation>
    </message>
    <message>
        <source>Peak loss</source>
        <translation>Größter Verlust</translation>
    </message>
    <message>
        <source>Peak loss on</source>
        <translation>Größter Verlust an</translation>
    </message>
    <message>
        <source>Loss at the end</source>
        <translation>Verlust am Ende</translation>
    </message>
    <message>
        <source>Creditors&apos; shortfall</source>
        <translation>Ausfall der Gläubiger</translation>
    </message>
    <message>
        <source>Direct loss</source>
        <translation>Unmittelbarer Verlust</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Equity lost at the peak</source>
        <translation>Eigenkapital, größter Verlust</translation>
    </message>
    <message>
        <source>Dealers once in breach</source>
        <translation>Händler mit Verletzung</translation>
    </message>
    <message>
        <source>Absorbed by dealers</source>
        <translation>Von Händlern aufgenommen</translation>
    </message>
    <message>
        <source>First breach on</source>
        <translation>Erste Verletzung</translation>
    </message>
    <message>
        <source>First failure on</source>
        <translation>Erster Ausfall</translation>
    </message>
    <message>
        <source>Shareholders&apos; loss</source>
        <translation>Verlust der Eigentümer</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit of a figure</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>times the direct loss</source>
        <translation>mal der unmittelbare</translation>
    </message>
    <message>
        <source>leverage ratio, %</source>
        <translation>Verschuldungsquote, %</translation>
    </message>
    <message>
        <source>start = 100</source>
        <translation>Anfang = 100</translation>
    </message>
    <message>
        <source>lowest, start = 100</source>
        <translation>tiefster, Anfang = 100</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>State of the Market</source>
        <translation>Marktlage</translation>
    </message>
    <message>
        <source>Dealers</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Lenders</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Why Did It Switch?</source>
        <translation>Warum kippte der Markt?</translation>
    </message>
    <message>
        <source>What Did Each Mechanism Do?</source>
        <translation>Was bewirkte jeder Mechanismus?</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>About This Scenario</source>
        <translation>Über dieses Szenario</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>ParameterPage</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Every figure of a scenario: what it does, what it may be, what it is where a file does not give it, and where it comes from. This page is made of the same description that the editor, the tool tips and the reader of files use. Shares are told in %; in a file 5 % is 0.05. Money is in the unit of the scenario.</source>
        <translation>Jede Zahl eines Szenarios: was sie tut, was sie sein darf, was sie ist, wo eine Datei sie nicht angibt, und woher sie kommt. Diese Seite ist aus derselben Beschreibung gemacht, die der Editor, die Kurzhinweise und das Lesen von Dateien benutzen. Anteile stehen in %; in einer Datei sind 5 % 0.05. Geld steht in der Einheit des Szenarios.</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>Der Markt</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Dealers</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Limits of dealers</source>
        <translation>Limits der Händler</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Loans between dealers</source>
        <translation>Kredite zwischen Händlern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Range: %1. Source: %2.</source>
        <translation>Bereich: %1. Quelle: %2.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>money, %1</source>
        <translation>Geld, %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>a number, or on or off, as the parameter has it</source>
        <translation>eine Zahl, oder ein oder aus, wie der Parameter es hat</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Event %1, %2</source>
        <translation>Ereignis %1, %2</translation>
    </message>
    <message>
        <source>Policy %1, %2</source>
        <translation>Maßnahme %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>1 to %1 characters</source>
        <translation>1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Exempt nothing from the SLR</source>
        <translation>Nichts von der SLR ausnehmen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Exempt %1 from the SLR</source>
        <translation>%1 von der SLR ausnehmen</translation>
    </message>
    <message>
        <source>Buy %1 of %2 a day</source>
        <translation>%2 kaufen, %1 am Tag</translation>
    </message>
    <message>
        <source>Repo facility, haircuts up to %1</source>
        <translation>Repo-Fazilität, Abschläge bis %1</translation>
    </message>
    <message>
        <source>Repo facility, haircuts at baseline</source>
        <translation>Repo-Fazilität, übliche Abschläge</translation>
    </message>
    <message>
        <source>Swing pricing, withdrawals %1</source>
        <translation>Swing Pricing, Rückgaben %1</translation>
    </message>
    <message>
        <source>All-to-all trading, depth %1</source>
        <translation>All-to-all-Handel, Tiefe %1</translation>
    </message>
    <message>
        <source>from day %1</source>
        <translation>ab Tag %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>days %1–%2</source>
        <translation>Tage %1–%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what a policy averts; whether it is too late</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>averts %1</source>
        <translation>verhindert %1</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation>kostet %1 mehr</translation>
    </message>
    <message>
        <source>averts nothing</source>
        <translation>verhindert nichts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) fewer</source>
        <translation>
            <numerusform>%n Ausfall weniger</numerusform>
            <numerusform>%n Ausfälle weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) more</source>
        <translation>
            <numerusform>%n Ausfall mehr</numerusform>
            <numerusform>%n Ausfälle mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>it never helps</source>
        <translation>sie hilft nie</translation>
    </message>
    <message>
        <source>never too late</source>
        <translation>nie zu spät</translation>
    </message>
    <message>
        <source>too late from day %1</source>
        <translation>zu spät ab Tag %1</translation>
    </message>
    <message>
        <source>Lower the SLR by %1 points</source>
        <translation>SLR um %1 Prozentpunkte senken</translation>
    </message>
    <message>
        <source>most if begun on day %1: %2</source>
        <translation>am meisten bei Beginn an Tag %1: %2</translation>
    </message>
    <message>
        <source>Buy %1 of %2 a day, from everybody</source>
        <translation>%2 kaufen, %1 am Tag, von allen</translation>
    </message>
    <message>
        <source>averts up to %1 each</source>
        <translation>verhindern je bis zu %1</translation>
    </message>
    <message>
        <source>none averts anything</source>
        <translation>keine verhindert etwas</translation>
    </message>
</context>
<context>
    <name>Predictions</name>
    <message>
        <source>Day %1 is hidden until you answer</source>
        <translation>Tag %1 ist verborgen, bis Sie antworten</translation>
    </message>
    <message>
        <source>Day %1 is hidden</source>
        <translation>Tag %1 ist verborgen</translation>
    </message>
    <message>
        <source>Days %1 to %2 are hidden until you answer</source>
        <translation>Die Tage %1 bis %2 sind verborgen, bis Sie antworten</translation>
    </message>
    <message>
        <source>Days %1 to %2 are hidden</source>
        <translation>Die Tage %1 bis %2 sind verborgen</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Ihre Antwort: %1</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>So kam es: %1</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>Es wurde nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>See for yourself: the file does not say what is right.</source>
        <translation>Sehen Sie selbst: Die Datei sagt nicht, was richtig ist.</translation>
    </message>
    <message>
        <source>Your number is right, within 5 %.</source>
        <translation>Ihre Zahl stimmt, auf 5 % genau.</translation>
    </message>
    <message>
        <source>Your prediction is right.</source>
        <translation>Ihre Vorhersage stimmt.</translation>
    </message>
    <message>
        <source>The market went another way. Play the days to see why.</source>
        <translation>Der Markt ging einen anderen Weg. Spielen Sie die Tage ab, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>The market went the other way. Play the days to see why.</source>
        <translation>Der Markt ging in die andere Richtung. Spielen Sie die Tage ab, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>It was more than you said.</source>
        <translation>Es war mehr, als Sie sagten.</translation>
    </message>
    <message>
        <source>It was less than you said.</source>
        <translation>Es war weniger, als Sie sagten.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, erwartet: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinity</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>eine Zahl unter %1</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>eine Zahl von höchstens %1</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>eine Zahl über %1</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>eine Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>a number above %1 and below %2</source>
        <translation>eine Zahl über %1 und unter %2</translation>
    </message>
    <message>
        <source>a number above %1 and at most %2</source>
        <translation>eine Zahl über %1 und höchstens %2</translation>
    </message>
    <message>
        <source>a number from %1 to below %2</source>
        <translation>eine Zahl von %1 bis unter %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>a dealer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>a fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>a dealer or a fund</source>
        <translation>Händler oder Fonds</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>bekannt sind %1</translation>
    </message>
    <message>
        <source>did you mean %1? Known are %2</source>
        <translation>ist %1 gemeint? Bekannt sind %2</translation>
    </message>
    <message>
        <source>but there are none</source>
        <translation>es gibt aber keine</translation>
    </message>
    <message>
        <source>an index from 0 to %1 or * for all</source>
        <translation>eine Nummer von 0 bis %1 oder * für alle</translation>
    </message>
    <message>
        <source>an index from 0 to %1 or * for all, or an id: %2</source>
        <translation>eine Nummer von 0 bis %1 oder * für alle, oder eine ID: %2</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>dort steht nichts</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>no asset</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>no dealer</source>
        <translation>kein Händler</translation>
    </message>
    <message>
        <source>dealer %1 has assets of %2 and liabilities and capital of %3, a gap of %4</source>
        <translation>Händler %1 hat Aktiva von %2 und Schulden und Kapital von %3, eine Lücke von %4</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>a node that is not there</source>
        <translation>ein Knoten, den es nicht gibt</translation>
    </message>
    <message>
        <source>a dealer that is not there</source>
        <translation>ein Händler, den es nicht gibt</translation>
    </message>
    <message>
        <source>more than %1 fields</source>
        <translation>mehr als %1 Felder</translation>
    </message>
    <message>
        <source>%1 more problems</source>
        <translation>%1 weitere Probleme</translation>
    </message>
    <message>
        <source>at least %1 more problems</source>
        <translation>mindestens %1 weitere Probleme</translation>
    </message>
    <message>
        <source>brackets inside brackets %1 levels deep</source>
        <translation>Klammern in Klammern, %1 Ebenen tief</translation>
    </message>
    <message>
        <source>a single element of more than %1 values</source>
        <translation>ein einziges Element aus mehr als %1 Werten</translation>
    </message>
    <message>
        <source>a value that is no object</source>
        <translation>ein Wert, der kein Objekt ist</translation>
    </message>
    <message>
        <source>a text, or blanks, of more than %1 MiB</source>
        <translation>ein Text oder Leerraum von mehr als %1 MiB</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>ein NUL-Byte</translation>
    </message>
    <message>
        <source>more text</source>
        <translation>weiterer Text</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>bytes that are no character</source>
        <translation>Bytes, die kein Zeichen sind</translation>
    </message>
    <message>
        <source>a broken byte order mark</source>
        <translation>eine kaputte Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>a line break or another control character inside a text</source>
        <translation>ein Zeilenumbruch oder anderes Steuerzeichen in einem Text</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>a broken escape</source>
        <translation>eine kaputte Escape-Folge</translation>
    </message>
    <message>
        <source>a backslash before a character that needs none</source>
        <translation>ein Rückstrich vor einem Zeichen, das keinen braucht</translation>
    </message>
    <message>
        <source>a file packed with gzip</source>
        <translation>eine mit gzip gepackte Datei</translation>
    </message>
    <message>
        <source>text in UTF-16</source>
        <translation>Text in UTF-16</translation>
    </message>
    <message>
        <source>%1: no such file</source>
        <translation>%1: keine solche Datei</translation>
    </message>
    <message>
        <source>%1: a directory</source>
        <translation>%1: ein Verzeichnis</translation>
    </message>
    <message>
        <source>%1: it cannot be opened</source>
        <translation>%1: lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1: reading it failed</source>
        <translation>%1: das Lesen schlug fehl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>1 or true for on, 0 or false for off</source>
        <translation>1 oder true für an, 0 oder false für aus</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of amounts by asset</source>
        <translation>ein Objekt aus Beträgen nach Papier</translation>
    </message>
    <message>
        <source>an object of shares by lender</source>
        <translation>ein Objekt aus Anteilen nach Geldgeber</translation>
    </message>
    <message>
        <source>a number, true, false or null</source>
        <translation>eine Zahl, true, false oder null</translation>
    </message>
    <message>
        <source>a number, true or false, or nothing</source>
        <translation>eine Zahl, true oder false, oder nichts</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>each key only once</source>
        <translation>jeder Schlüssel nur einmal</translation>
    </message>
    <message>
        <source>no field of this name; %1</source>
        <translation>kein Feld dieses Namens; %1</translation>
    </message>
    <message>
        <source>an id that is not empty</source>
        <translation>eine ID, die nicht leer ist</translation>
    </message>
    <message>
        <source>an id of 1 to 64 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;</source>
        <translation>eine ID aus 1 bis 64 Buchstaben, Ziffern, „.“, „_“ oder „-“</translation>
    </message>
    <message>
        <source>an id of its own; %1 is %2 of this id already</source>
        <translation>eine eigene ID; %1 (%2) hat sie schon</translation>
    </message>
    <message>
        <source>an id that no dealer has</source>
        <translation>eine ID, die kein Händler hat</translation>
    </message>
    <message>
        <source>the id of %1</source>
        <translation>die ID eines Eintrags der Art %1</translation>
    </message>
    <message>
        <source>the id of %1; %2</source>
        <translation>die ID eines Eintrags der Art %1; %2</translation>
    </message>
    <message>
        <source>each asset only once</source>
        <translation>jedes Papier nur einmal</translation>
    </message>
    <message>
        <source>each lender only once</source>
        <translation>jeder Geldgeber nur einmal</translation>
    </message>
    <message>
        <source>another dealer than the lender</source>
        <translation>ein anderer Händler als der Geldgeber</translation>
    </message>
    <message>
        <source>a lender other than the dealer itself</source>
        <translation>ein anderer Geldgeber als der Händler selbst</translation>
    </message>
    <message>
        <source>at least one asset</source>
        <translation>mindestens ein Papier</translation>
    </message>
    <message>
        <source>at least one dealer</source>
        <translation>mindestens ein Händler</translation>
    </message>
    <message>
        <source>books that balance: cash + holdings + otherAssets = repo + shortTermFunding + longTermDebt + tier1Capital</source>
        <translation>ausgeglichene Bücher: cash + holdings + otherAssets = repo + shortTermFunding + longTermDebt + tier1Capital</translation>
    </message>
    <message>
        <source>shares that sum to at most 1</source>
        <translation>Anteile, die zusammen höchstens 1 ergeben</translation>
    </message>
    <message>
        <source>at least what the dealer lends on repo, %1</source>
        <translation>mindestens, was der Händler über Repo verleiht: %1</translation>
    </message>
    <message>
        <source>a round not before `from` (%1)</source>
        <translation>ein Tag nicht vor `from` (%1)</translation>
    </message>
    <message>
        <source>a number of at least rollOffFull (%1)</source>
        <translation>eine Zahl von mindestens rollOffFull (%1)</translation>
    </message>
    <message>
        <source>the path of a number or a switch of the market, of a dealer&apos;s constraints, or of an asset&apos;s haircut, slrWeight or liquidityRank</source>
        <translation>der Pfad einer Zahl oder eines Schalters des Marktes, der Limits eines Händlers, oder von haircut, slrWeight oder liquidityRank eines Papiers</translation>
    </message>
    <message>
        <source>the name of a field here; %1</source>
        <translation>hier der Name eines Feldes; %1</translation>
    </message>
    <message>
        <source>a point and a name after %1; %2</source>
        <translation>ein Punkt und ein Name nach %1; %2</translation>
    </message>
    <message>
        <source>nothing after %1</source>
        <translation>nichts nach %1</translation>
    </message>
    <message>
        <source>an asset that stands in %1; %2</source>
        <translation>ein Papier, das in %1 steht; %2</translation>
    </message>
    <message>
        <source>a lender that stands in %1; %2</source>
        <translation>ein Geldgeber, der in %1 steht; %2</translation>
    </message>
    <message>
        <source>one of the %1 in brackets: %2</source>
        <translation>ein Eintrag von %1 in Klammern: %2</translation>
    </message>
    <message>
        <source>one of the %1: %2</source>
        <translation>ein Eintrag von %1: %2</translation>
    </message>
    <message>
        <source>a number; none is given here</source>
        <translation>eine Zahl; hier ist keine gegeben</translation>
    </message>
    <message>
        <source>the path of a number or a switch</source>
        <translation>der Pfad einer Zahl oder eines Schalters</translation>
    </message>
    <message>
        <source>the path of a number, a switch or a choice, and this is a text</source>
        <translation>der Pfad einer Zahl, eines Schalters oder einer Auswahl; dies ist ein Text</translation>
    </message>
    <message>
        <source>the path of a field</source>
        <translation>der Pfad eines Feldes</translation>
    </message>
    <message>
        <source>one of the %1 in brackets, and a field of it</source>
        <translation>ein Eintrag von %1 in Klammern und ein Feld davon</translation>
    </message>
    <message>
        <source>one of the %1</source>
        <translation>ein Eintrag von %1</translation>
    </message>
    <message>
        <source>a place in the list</source>
        <translation>ein Platz in der Liste</translation>
    </message>
    <message>
        <source>at least one point</source>
        <translation>mindestens ein Punkt</translation>
    </message>
    <message>
        <source>an edit: an object</source>
        <translation>eine Änderung: ein Objekt</translation>
    </message>
    <message>
        <source>an edit: an object with one of %1</source>
        <translation>eine Änderung: ein Objekt mit einem von %1</translation>
    </message>
    <message>
        <source>an edit: a JSON object</source>
        <translation>eine Änderung: ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the name of a lever</source>
        <translation>der Name eines Hebels</translation>
    </message>
    <message>
        <source>two shares of the graph, [x, y], or null</source>
        <translation>zwei Anteile des Graphen, [x, y], oder null</translation>
    </message>
    <message>
        <source>an array of edits</source>
        <translation>eine Liste von Änderungen</translation>
    </message>
    <message>
        <source>an object of values by path</source>
        <translation>ein Objekt aus Werten nach Pfad</translation>
    </message>
    <message>
        <source>values: null, numbers, switches, texts, arrays of texts</source>
        <translation>Werte: null, Zahlen, Schalter, Texte, Listen von Texten</translation>
    </message>
    <message>
        <source>a row, such as dealers[d1]</source>
        <translation>eine Zeile wie dealers[d1]</translation>
    </message>
    <message>
        <source>dealers, assets, funds, exposures, events or policies</source>
        <translation>dealers, assets, funds, exposures, events oder policies</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 or %2: the file comes from a newer program than this, which reads versions up to %2</source>
        <translation>%1 oder %2: die Datei stammt von einem neueren Programm als diesem, das Versionen bis %2 liest</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>ein Szenario</translation>
    </message>
    <message>
        <source>a scenario: a JSON object</source>
        <translation>ein Szenario: ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a scenario: a JSON object in UTF-8</source>
        <translation>ein Szenario: ein JSON-Objekt in UTF-8</translation>
    </message>
    <message>
        <source>a scenario: a JSON object in UTF-8, unpacked</source>
        <translation>ein Szenario: ein JSON-Objekt in UTF-8, ungepackt</translation>
    </message>
    <message>
        <source>a scenario file that can be read</source>
        <translation>eine lesbare Szenariodatei</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>nothing after the closing brace of the scenario</source>
        <translation>nichts nach der schließenden Klammer des Szenarios</translation>
    </message>
    <message>
        <source>the rest of it: the file is cut off</source>
        <translation>der Rest davon: die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>an id of 1 to 64 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos; that no other has; it is now %1, here and wherever it is named</source>
        <translation>eine ID aus 1 bis 64 Buchstaben, Ziffern, „.“, „_“ oder „-“, die kein anderer hat; sie ist nun %1, hier und überall, wo sie genannt ist</translation>
    </message>
    <message>
        <source>places of nodes, {&quot;nodes&quot;: {&quot;dealers:ID&quot;: [x, y]}}; it is kept as it stands</source>
        <translation>Plätze von Knoten, {&quot;nodes&quot;: {&quot;dealers:ID&quot;: [x, y]}}; es bleibt, wie es steht</translation>
    </message>
    <message>
        <source>names of groups by id of the dealer; it is kept as it stands</source>
        <translation>Namen von Gruppen nach ID des Händlers; es bleibt, wie es steht</translation>
    </message>
    <message>
        <source>a dealer, asset or fund of the scenario</source>
        <translation>ein Händler, Papier oder Fonds des Szenarios</translation>
    </message>
    <message>
        <source>the id of a dealer</source>
        <translation>die ID eines Händlers</translation>
    </message>
    <message>
        <source>a number up to about 1.8e308</source>
        <translation>eine Zahl bis etwa 1,8e308</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>its escape, such as \n or \t</source>
        <translation>seine Escape-Folge, wie \n oder \t</translation>
    </message>
    <message>
        <source>both halves, such as \ud83d\udca7</source>
        <translation>beide Hälften, wie \ud83d\udca7</translation>
    </message>
    <message>
        <source>four hexadecimal digits after \u</source>
        <translation>vier hexadezimale Ziffern nach \u</translation>
    </message>
    <message>
        <source>one of \&quot; \\ \/ \b \f \n \r \t \u</source>
        <translation>eines von \&quot; \\ \/ \b \f \n \r \t \u</translation>
    </message>
    <message>
        <source>the name of a field in double quotes</source>
        <translation>der Name eines Feldes in Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon after the name of a field</source>
        <translation>ein Doppelpunkt nach dem Namen eines Feldes</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>ein Komma oder eine schließende eckige Klammer</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>ein Komma oder eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>a number such as -0.05 or 1e6</source>
        <translation>eine Zahl wie -0.05 oder 1e6</translation>
    </message>
    <message>
        <source>a JSON value: a number, a text in double quotes, true, false, null, an object or an array</source>
        <translation>ein JSON-Wert: eine Zahl, ein Text in Anführungszeichen, true, false, null, ein Objekt oder eine Liste</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a finite number; JSON has no others</source>
        <translation>eine endliche Zahl; andere kennt JSON nicht</translation>
    </message>
    <message>
        <source>an exposure</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>a round up to the horizon (%1), after which nothing happens</source>
        <translation>ein Tag bis zum Horizont (%1), nach dem nichts geschieht</translation>
    </message>
    <message>
        <source>the id of a dealer; it is kept as it stands</source>
        <translation>die ID eines Händlers; es bleibt, wie es steht</translation>
    </message>
    <message>
        <source>a run with a name of its own, the kind pin or branch, and a scenario; it is kept as it stands</source>
        <translation>ein Lauf mit eigenem Namen, der Art pin oder branch und einem Szenario; es bleibt, wie es dasteht</translation>
    </message>
    <message>
        <source>a list of runs; it is kept as it stands</source>
        <translation>eine Liste von Läufen; es bleibt, wie es dasteht</translation>
    </message>
    <message>
        <source>the name of a run of the file; %1</source>
        <translation>der Name eines Laufs der Datei; %1</translation>
    </message>
    <message>
        <source>a name that no other run of the file has</source>
        <translation>ein Name, den kein anderer Lauf der Datei hat</translation>
    </message>
    <message>
        <source>at most %1 runs beside the file&apos;s own; remove one first</source>
        <translation>höchstens %1 Läufe neben dem der Datei; entfernen Sie zuerst einen</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>ein Text von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a date of a Monday to Friday, such as 2020-03-09</source>
        <translation>ein Datum von Montag bis Freitag, etwa 2020-03-09</translation>
    </message>
    <message>
        <source>an array of dates, such as 2020-04-10</source>
        <translation>eine Liste von Daten, etwa 2020-04-10</translation>
    </message>
</context>
<context>
    <name>RecordedLesson</name>
    <message>
        <source>It falls</source>
        <translation>Fällt</translation>
    </message>
    <message>
        <source>It is {%1}, after {%2}.</source>
        <translation>Jetzt {%1}, vorher {%2}.</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>Steigt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>It is {%1}.</source>
        <translation>Es kommt so: {%1}.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Yes, {right}.</source>
        <translation>Ja, {right}.</translation>
    </message>
    <message>
        <source>Close: it is {right}.</source>
        <translation>Knapp daneben: richtig ist {right}.</translation>
    </message>
    <message>
        <source>It is more: {right}.</source>
        <translation>Es ist mehr: {right}.</translation>
    </message>
    <message>
        <source>It is less: {right}.</source>
        <translation>Es ist weniger: {right}.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>With the change</source>
        <translation>Mit der Änderung</translation>
    </message>
    <message>
        <source>Not yet: it is {%1}.</source>
        <translation>Noch nicht: es steht bei {%1}.</translation>
    </message>
    <message>
        <source>Done: it is {%1}.</source>
        <translation>Geschafft: {%1}.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Hier hinsehen</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>On to {day %1}</source>
        <translation>Weiter bis {day %1}</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Move *{control %1}* and see what becomes of it.</source>
        <translation>Verstellen Sie *{control %1}* und sehen Sie, was daraus wird.</translation>
    </message>
    <message>
        <source>Find a way</source>
        <translation>Finden Sie einen Weg</translation>
    </message>
    <message>
        <source>Move *{control %1}* until the goal is met.</source>
        <translation>Verstellen Sie *{control %1}*, bis das Ziel erreicht ist.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Your own market</source>
        <translation>Ihr eigener Markt</translation>
    </message>
    <message>
        <source>Everything is yours now.</source>
        <translation>Jetzt gehört alles Ihnen.</translation>
    </message>
    <message>
        <source>Something is changed</source>
        <translation>Etwas wird geändert</translation>
    </message>
    <message>
        <source>*{control %1}* is another now.</source>
        <translation>*{control %1}* ist jetzt anders.</translation>
    </message>
    <message>
        <source>%1: what will it be on {day %2}?</source>
        <translation>%1: wie steht es damit an {day %2}?</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: höchstens %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: mindestens %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: {%2}</source>
        <translation>%1: {%2}</translation>
    </message>
</context>
<context>
    <name>RowProblems</name>
    <message>
        <source>%1, %2: ‘%3’ is not a value of this field.</source>
        <translation>%1, %2: ‚%3‘ ist kein Wert dieses Felds.</translation>
    </message>
    <message>
        <source>The run goes on with %1.</source>
        <translation>Der Lauf rechnet weiter mit %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3, must be %4.</source>
        <translation>%1: %2 ist %3, muss aber %4 sein.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: %2 fehlt.</translation>
    </message>
    <message>
        <source>%1: a dealer cannot lend to itself.</source>
        <translation>%1: Ein Händler kann nicht an sich selbst leihen.</translation>
    </message>
    <message>
        <source>%1: ends before it begins.</source>
        <translation>%1: endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>%1: there is no ‘%2’ for %3.</source>
        <translation>%1: Für %3 gibt es kein ‚%2‘.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 has no id.</source>
        <translation>%1 hat kein Kürzel.</translation>
    </message>
    <message>
        <source>%1 has the id of %2 (%3).</source>
        <translation>%1 hat das Kürzel von %2 (%3).</translation>
    </message>
    <message>
        <source>%1: the id cannot stay.</source>
        <translation>%1: Das Kürzel kann nicht bleiben.</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, the balancing item, was typed itself.</source>
        <translation>%1, der Ausgleichsposten, wurde selbst eingegeben.</translation>
    </message>
    <message>
        <source>Short-term funding</source>
        <translation>Kurzfristige Mittel</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>Übrige Aktiva</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation>Kernkapital</translation>
    </message>
    <message>
        <source>%1: repo %2 on %3 of %4, more than lenders give on it.</source>
        <translation>%1: Repo %2 auf %3 von %4, mehr als Geldgeber darauf geben.</translation>
    </message>
    <message>
        <source>%1: liabilities exceed assets by %2.</source>
        <translation>%1: Die Passiva übersteigen die Aktiva um %2.</translation>
    </message>
    <message>
        <source>%1: assets exceed liabilities by %2.</source>
        <translation>%1: Die Aktiva übersteigen die Passiva um %2.</translation>
    </message>
    <message>
        <source>The first round will call %1.</source>
        <translation>Die erste Runde fordert %1 ein.</translation>
    </message>
    <message>
        <source>%1: its lenders finance %2 of its repo, more than all of it.</source>
        <translation>%1: seine Geldgeber finanzieren %2 seines Repos, mehr als 100 %.</translation>
    </message>
    <message>
        <source>All that %1 lends × %2</source>
        <translation>Alles, was %1 verleiht, × %2</translation>
    </message>
    <message>
        <source>Shares of the lenders of %1 × %2</source>
        <translation>Anteile der Geldgeber von %1 × %2</translation>
    </message>
    <message>
        <source>%1 has lent %2 on repo; its other assets are %3.</source>
        <translation>%1 hat %2 über Repo verliehen; seine sonstigen Aktiva sind %3.</translation>
    </message>
    <message>
        <source>%1: a dealer cannot finance itself.</source>
        <translation>%1: ein Händler kann sich nicht selbst finanzieren.</translation>
    </message>
    <message>
        <source>%1: the run ends on day %2, before this begins.</source>
        <translation>%1: Der Lauf endet am Tag %2, bevor dies beginnt.</translation>
    </message>
    <message>
        <source>%1: there is no dealer and no fund ‘%2’ to finance it.</source>
        <translation>%1: Es gibt keinen Händler und keinen Fonds „%2“, der finanzieren könnte.</translation>
    </message>
    <message>
        <source>%1: %2 finances %3 % of its repo, must be at least 0 and at most 100.</source>
        <translation>%1: %2 finanziert %3 % des Repos, zulässig sind 0 bis 100.</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>%1: %2 must be on or off.</source>
        <translation>%1: %2 muss ein oder aus sein.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, must be a number.</source>
        <translation>%1: %2 ist %3, muss eine Zahl sein.</translation>
    </message>
</context>
<context>
    <name>SheetColumns</name>
    <message>
        <source>Repo on %1</source>
        <translation>Repo %1</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Langfrist.</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation>Kernkap.</translation>
    </message>
    <message>
        <source>Off-bal.</source>
        <translation>Außerb.</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>SLR min, %</source>
        <translation>SLR min, %</translation>
    </message>
    <message>
        <source>Trigger, %</source>
        <translation>Auslöser, %</translation>
    </message>
    <message>
        <source>Target, %</source>
        <translation>Ziel, %</translation>
    </message>
    <message>
        <source>VaR limit</source>
        <translation>VaR-Lim.</translation>
    </message>
    <message>
        <source>Quote tol.</source>
        <translation>Quot.-Tol.</translation>
    </message>
    <message>
        <source>Fails, %</source>
        <translation>Ausfall, %</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Volatilität, %</translation>
    </message>
    <message>
        <source>Half-spread, %</source>
        <translation>Halbspanne, %</translation>
    </message>
    <message>
        <source>Haircut, %</source>
        <translation>Abschlag, %</translation>
    </message>
    <message>
        <source>Floor, %</source>
        <translation>Boden, %</translation>
    </message>
    <message>
        <source>SLR weight, %</source>
        <translation>SLR-Gew., %</translation>
    </message>
    <message>
        <source>Liquidity rank</source>
        <translation>Liquid.-Rang</translation>
    </message>
    <message>
        <source>Flow sensitivity</source>
        <translation>Abflussneigung</translation>
    </message>
    <message>
        <source>Threshold, %</source>
        <translation>Schwelle, %</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Trifft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Lasting, %</source>
        <translation>Dauerh., %</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Announced, %</source>
        <translation>Ankünd., %</translation>
    </message>
    <message>
        <source>Haircut cap, %</source>
        <translation>Absch. max., %</translation>
    </message>
    <message>
        <source>Capital and check</source>
        <translation>Kapital und Probe</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>SLR, %</source>
        <translation>SLR, %</translation>
    </message>
    <message>
        <source>Leverage ratio on day 0</source>
        <translation>Verschuldungsquote an Tag 0</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Assets less liabilities and capital</source>
        <translation>Aktiva abzüglich Schulden und Kapital</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>% of price</source>
        <translation>% vom Kurs</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>% not rolled</source>
        <translation>% nicht verl.</translation>
    </message>
    <message>
        <source>% of NAV</source>
        <translation>% vom NAV</translation>
    </message>
    <message>
        <source>% points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 lends to %2</source>
        <translation>%1 leiht an %2</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>%1, from day %2</source>
        <translation>%1, ab Tag %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>ohne Vorgabe</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>darf leer sein</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>alle Fonds</translation>
    </message>
    <message>
        <source>all dealers</source>
        <translation>alle Händler</translation>
    </message>
    <message>
        <source>%1 at once; all of it is fundamental</source>
        <translation>%1 sofort; alles davon ist fundamental</translation>
    </message>
    <message>
        <source>%1 at once; %2 of it comes back with value buyers</source>
        <translation>%1 sofort; %2 davon holen Wertanleger zurück</translation>
    </message>
    <message>
        <source>%1 becomes %2 as volatile</source>
        <translation>Volatilität von %1: %2</translation>
    </message>
    <message>
        <source>lenders ask %1 the haircut on %2</source>
        <translation>Abschlag auf %2: %1</translation>
    </message>
    <message>
        <source>depth of %1 is multiplied by %2</source>
        <translation>Tiefe von %1 mal %2</translation>
    </message>
    <message>
        <source>clients sell %1 of %2</source>
        <translation>Kunden verkaufen %1 %2</translation>
    </message>
    <message>
        <source>a loss of %1 falls on capital</source>
        <translation>ein Verlust von %1 trifft das Kapital</translation>
    </message>
    <message>
        <source>lenders do not roll %1 for a day</source>
        <translation>Geldgeber verlängern %1 einen Tag lang nicht</translation>
    </message>
    <message>
        <source>investors ask for %1 of their money</source>
        <translation>Anleger verlangen %1 ihres Geldes</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>nothing is exempt yet</source>
        <translation>noch ist nichts ausgenommen</translation>
    </message>
    <message>
        <source>%1 exempt from the SLR</source>
        <translation>%1 von der SLR ausgenommen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>the minimum falls by %1 points</source>
        <translation>das Minimum sinkt um %1 Punkte</translation>
    </message>
    <message>
        <source>buys up to %1 of %2 a day</source>
        <translation>kauft am Tag bis zu %1 %2</translation>
    </message>
    <message>
        <source>lends against collateral at haircuts of at most %1</source>
        <translation>leiht gegen Sicherheiten, Abschläge höchstens %1</translation>
    </message>
    <message>
        <source>lends against collateral at normal haircuts</source>
        <translation>leiht gegen Sicherheiten zu üblichen Abschlägen</translation>
    </message>
    <message>
        <source>redemptions are multiplied by %1</source>
        <translation>Rückgaben mal %1</translation>
    </message>
    <message>
        <source>depth is multiplied by %1</source>
        <translation>Tiefe mal %1</translation>
    </message>
    <message>
        <source>new capital of %1</source>
        <translation>neues Kapital von %1</translation>
    </message>
    <message>
        <source>Repo from %1</source>
        <translation>Repo von %1</translation>
    </message>
    <message>
        <source>From all</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>What it was before</source>
        <translation>Was es vorher war</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>Depth, %1</source>
        <translation>Tiefe, %1</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Assets, %1</source>
        <translation>Aktiva, %1</translation>
    </message>
    <message>
        <source>Repo borrowed against, %1</source>
        <translation>Repo gegen, %1</translation>
    </message>
    <message>
        <source>Other funding, %1</source>
        <translation>Übrige Mittel, %1</translation>
    </message>
    <message>
        <source>Holdings, %1</source>
        <translation>Bestände, %1</translation>
    </message>
    <message>
        <source>dealer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>other assets %1</source>
        <translation>sonstige Aktiva %1</translation>
    </message>
    <message>
        <source>NAV %1</source>
        <translation>Nettovermögen %1</translation>
    </message>
    <message>
        <source>above %1 to %2</source>
        <translation>über %1 bis %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event and whom it strikes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a dated term</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>buys %1 of %2 a day from everybody</source>
        <translation>kauft am Tag %1 %2 von allen</translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message>
        <source>Price shocks</source>
        <translation>Kursschocks</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 of equity lost</source>
        <translation>%1 des Eigenkapitals verloren</translation>
    </message>
    <message>
        <source>%1 of equity gained</source>
        <translation>%1 des Eigenkapitals gewonnen</translation>
    </message>
    <message>
        <source>amplified %1×</source>
        <translation>%1-fach verstärkt</translation>
    </message>
    <message>
        <source>absorbed %1×</source>
        <translation>%1-fach gedämpft</translation>
    </message>
    <message>
        <source>Dealers</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>sell %1, absorb %2</source>
        <translation>verkaufen %1, nehmen %2 auf</translation>
    </message>
    <message>
        <source>absorb %1</source>
        <translation>nehmen %1 auf</translation>
    </message>
    <message>
        <source>sell %1</source>
        <translation>verkaufen %1</translation>
    </message>
    <message>
        <source>sell next to nothing</source>
        <translation>verkaufen so gut wie nichts</translation>
    </message>
    <message>
        <source>absorb next to nothing</source>
        <translation>nehmen so gut wie nichts auf</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>depth %1 of normal</source>
        <translation>Tiefe %1 des Üblichen</translation>
    </message>
    <message>
        <source>Feedback loop</source>
        <translation>Rückkopplung</translation>
    </message>
    <message>
        <source>feedback %1</source>
        <translation>Rückkopplung %1</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>%1 still quote</source>
        <translation>%1 stellen Kurse</translation>
    </message>
    <message>
        <source>widest half-spread %1 of normal, largest price uncertainty %2</source>
        <translation>weiteste Halbspanne %1 der üblichen, größte Kursunsicherheit %2</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>%1, day by day (amounts in %2, prices 1 at the start)</source>
        <translation>%1, Tag für Tag (Beträge in %2, Kurse 1 am Anfang)</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>Tag %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed dealer(s) are wound down and sell %1.</source>
        <translation>
            <numerusform>%n ausgefallener Händler wird abgewickelt und verkauft %1.</numerusform>
            <numerusform>%n ausgefallene Händler werden abgewickelt und verkaufen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has to sell.</source>
        <translation>Niemand muss verkaufen.</translation>
    </message>
    <message>
        <source>Shareholders have lost nothing.</source>
        <translation>Die Eigentümer haben nichts verloren.</translation>
    </message>
    <message>
        <source>%1 of it in these days.</source>
        <translation>Davon %1 in diesen Tagen.</translation>
    </message>
    <message>
        <source>They got %1 back in these days.</source>
        <translation>In diesen Tagen kamen %1 zurück.</translation>
    </message>
    <message>
        <source>Peak loss of shareholders %1 on day %2; nothing is lost at the end.</source>
        <translation>Größter Verlust der Eigentümer %1 an Tag %2; am Ende ist nichts verloren.</translation>
    </message>
    <message>
        <source>Peak loss of shareholders %1 on day %2; %3 at the end.</source>
        <translation>Größter Verlust der Eigentümer %1 an Tag %2; am Ende %3.</translation>
    </message>
    <message>
        <source>Shareholders never lost anything.</source>
        <translation>Die Eigentümer haben nie etwas verloren.</translation>
    </message>
    <message>
        <source>Direct loss %1: the peak is %2 times as much.</source>
        <translation>Unmittelbarer Verlust %1: Der größte ist %2-mal so hoch.</translation>
    </message>
    <message>
        <source>Creditors are short of %1.</source>
        <translation>Gläubigern fehlen %1.</translation>
    </message>
    <message>
        <source>No dealer failed.</source>
        <translation>Kein Händler fiel aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s) failed.</source>
        <translation>
            <numerusform>%n Händler fiel aus.</numerusform>
            <numerusform>%n Händler fielen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>alles in %1</translation>
    </message>
    <message>
        <source>in %1 assets</source>
        <translation>in %1 Papieren</translation>
    </message>
    <message>
        <source>The step that mattered: %1, %2 → %3</source>
        <translation>Der entscheidende Schritt: %1, %2 → %3</translation>
    </message>
    <message>
        <source>A loss of %1 became sales of %2, %3: %4 times as much.</source>
        <translation>Aus einem Verlust von %1 wurden Verkäufe von %2, %3: %4-mal so viel.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>Tage %1 bis %2</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1, day %2: %3</source>
        <translation>%1, Tag %2: %3</translation>
    </message>
    <message>
        <source>price shocks %1, dealers %2, liquidity %3 (worst: %4), feedback %5, information %6</source>
        <translation>Kursschocks %1, Händler %2, Liquidität %3 (am schlechtesten: %4), Rückkopplung %5, Information %6</translation>
    </message>
    <message>
        <source>Waves: who came into trouble when</source>
        <translation>Wellen: wer wann in Not geriet</translation>
    </message>
    <message>
        <source>State of the market, from 0, functioning, to 1, stressed</source>
        <translation>Zustand des Marktes, von 0, funktionierend, bis 1, gestört</translation>
    </message>
    <message>
        <source>They lost %1 in these days.</source>
        <translation>In diesen Tagen verloren sie %1.</translation>
    </message>
    <message>
        <source>They gained %1 in these days.</source>
        <translation>In diesen Tagen gewannen sie %1.</translation>
    </message>
    <message>
        <source>Peak loss of shareholders %1 on day %2; a gain of %3 at the end.</source>
        <translation>Größter Verlust der Eigentümer %1 an Tag %2; am Ende ein Gewinn von %3.</translation>
    </message>
    <message>
        <source>They gained %1 in the end.</source>
        <translation>Am Ende haben sie %1 gewonnen.</translation>
    </message>
    <message>
        <source>The purse of value investors is empty from day %1 on.</source>
        <translation>Die Kasse der Wertanleger ist ab Tag %1 leer.</translation>
    </message>
    <message>
        <source>sold: %1</source>
        <translation>verkauft: %1</translation>
    </message>
    <message>
        <source>Prices: %1.</source>
        <translation>Kurse: %1.</translation>
    </message>
    <message>
        <source>The authority buys %1 from everybody.</source>
        <translation>Die Behörde kauft %1 von allen.</translation>
    </message>
    <message>
        <source>Next to nothing is sold.</source>
        <translation>Verkauft wird so gut wie nichts.</translation>
    </message>
    <message>
        <source>equity: %1 − %2 %4 %3</source>
        <translation>Eigenkapital: %1 − %2 %4 %3</translation>
    </message>
    <message>
        <source>leverage ratio: %1 / %2 %4 %3</source>
        <translation>Verschuldungsquote: %1 / %2 %4 %3</translation>
    </message>
    <message>
        <source>size allowed: %1 / %2 %4 %3</source>
        <translation>zulässige Größe: %1 / %2 %4 %3</translation>
    </message>
    <message>
        <source>too much: %1 − %2 %4 %3</source>
        <translation>zu viel: %1 − %2 %4 %3</translation>
    </message>
    <message>
        <source>Value investors spend %1 on what other investors hold, which lifts prices.</source>
        <translation>Wertanleger kaufen anderen Anlegern für %1 ab, und das hebt die Kurse.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>days, the dates of the first and the last</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>Was wirklich geschah</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>%1 of all dealers</source>
        <translation>%1 aller Händler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a figure of a dealer or an asset</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of all assets</source>
        <translation>%1 aller Papiere</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a term without a value</comment>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>all dealers</source>
        <comment>whose term it is</comment>
        <translation>alle Händler</translation>
    </message>
    <message>
        <source>all assets</source>
        <comment>whose term it is</comment>
        <translation>alle Papiere</translation>
    </message>
    <message>
        <source>stays at %1</source>
        <comment>a term</comment>
        <translation>bleibt bei %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of value at risk</comment>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>as the minimum</source>
        <comment>a trigger or target without a value of its own</comment>
        <translation>wie das Minimum</translation>
    </message>
</context>
<context>
    <name>TradesPanel</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Nobody sold on this day.</source>
        <translation>An diesem Tag hat niemand verkauft.</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>%1, day %2, %3</source>
        <translation>%1, Tag %2, %3</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Seller; a third click on a heading goes back to the file&apos;s order</source>
        <translation>Verkäufer; ein dritter Klick auf eine Überschrift stellt die Reihenfolge der Datei wieder her</translation>
    </message>
    <message>
        <source>sells</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>Ordered, %1 at the marks of the morning</source>
        <translation>Aufträge, %1 zu den Bewertungen vom Morgen</translation>
    </message>
    <message>
        <source>Taken by %1, %2</source>
        <translation>Genommen von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken by the other dealers, %1</source>
        <translation>Genommen von den anderen Händlern, %1</translation>
    </message>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>Taken by the official buyer, %1</source>
        <translation>Genommen vom amtlichen Käufer, %1</translation>
    </message>
    <message>
        <source>investors</source>
        <translation>Anleger</translation>
    </message>
    <message>
        <source>What end investors had to take, %1</source>
        <translation>Was Endanleger nehmen mussten, %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Of what is trapped: dealers did not bid for it, as the seller is in breach, %1</source>
        <translation>Vom liegen Gebliebenen: dafür boten Händler nicht, weil der Verkäufer in Not ist, %1</translation>
    </message>
    <message>
        <source>trapped</source>
        <translation>bleibt liegen</translation>
    </message>
    <message>
        <source>What dealers wanted to hand on and no dealer took, %1</source>
        <translation>Was Händler weitergeben wollten und kein Händler nahm, %1</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>Bought by the official buyer from everybody, beyond what was sold; it lifts the price. %1</source>
        <translation>Vom amtlichen Käufer über das Verkaufte hinaus von allen gekauft; das hebt den Kurs. %1</translation>
    </message>
    <message>
        <source>Nobody of this wave sold on this day.</source>
        <translation>Aus dieser Welle hat an diesem Tag niemand verkauft.</translation>
    </message>
    <message>
        <source>In breach first on day %1</source>
        <translation>Verletzt erstmals an Tag %1 ein Limit</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>By the day on which each was first in breach</source>
        <translation>Nach dem Tag, an dem jeder erstmals ein Limit verletzt hat</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>what was sold, by dealers</comment>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>bought officially</source>
        <comment>what was sold</comment>
        <translation>amtlich gekauft</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what was sold</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no buyer, trapped too</source>
        <comment>what was sold</comment>
        <translation>ohne Käufer, auch was liegen bleibt</translation>
    </message>
    <message>
        <source>trapped</source>
        <comment>what was sold</comment>
        <translation>bleibt liegen</translation>
    </message>
    <message>
        <source>to end investors</source>
        <comment>what funds and clients sold</comment>
        <translation>an Endanleger</translation>
    </message>
    <message>
        <source>Trapped: all it wanted to hand on and end investors had to take.</source>
        <translation>Bleibt liegen: alles, was ein Händler weitergeben wollte und Endanleger nehmen mussten.</translation>
    </message>
    <message>
        <source>Refused: its peers do not bid for %1 of what a dealer in breach brings.</source>
        <translation>Abgelehnt: Für %1 dessen, was ein Händler mit verletztem Limit anbietet, bieten die anderen nicht.</translation>
    </message>
    <message>
        <source>Dealers took</source>
        <translation>Händler nahmen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>dealers took so much of what was sold</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>Waves</name>
    <message>
        <source>Nobody was in breach.</source>
        <translation>Niemand hat ein Limit verletzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of dealers</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Wave %1, day %2: %3</source>
        <translation>Welle %1, Tag %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 on day %3</source>
        <comment>a wave, its dealer</comment>
        <translation>%1: %2 an Tag %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dealers on day %2</source>
        <comment>a wave</comment>
        <translation>
            <numerusform>%1: %n Händler an Tag %2</numerusform>
            <numerusform>%1: %n Händler an Tag %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>der Datenträger hat es nicht angenommen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 on day %2</source>
        <translation>%1 an Tag %2</translation>
    </message>
    <message>
        <source>The shock itself</source>
        <translation>Der Schock selbst</translation>
    </message>
    <message>
        <source>Shock to %1</source>
        <translation>Schock auf %1</translation>
    </message>
    <message>
        <source>Value investors leaned in</source>
        <translation>Wertanleger hielten dagegen</translation>
    </message>
    <message>
        <source>Value investors leaned against the rise</source>
        <translation>Wertanleger bremsten den Anstieg</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Nichts wurde verkauft</translation>
    </message>
    <message>
        <source>What was sold was absorbed</source>
        <translation>Alles Verkaufte wurde aufgenommen</translation>
    </message>
    <message>
        <source>%1 sold into a depth of %2 of normal</source>
        <translation>%1 verkauft, Tiefe %2</translation>
    </message>
    <message>
        <source>%1 on day %2 sells nothing</source>
        <translation>%1 verkauft an Tag %2 nichts</translation>
    </message>
    <message>
        <source>%1 on day %2 sells</source>
        <translation>%1 verkauft an Tag %2</translation>
    </message>
    <message>
        <source>Funds met redemptions</source>
        <translation>Fonds bedienten Rückgaben</translation>
    </message>
    <message>
        <source>Clients&apos; orders</source>
        <translation>Aufträge von Kunden</translation>
    </message>
    <message>
        <source>Official purchases</source>
        <translation>Amtliche Käufe</translation>
    </message>
    <message>
        <source>Dealers absorbed</source>
        <translation>Händler nahmen auf</translation>
    </message>
    <message>
        <source>Not shielded, as dealers&apos; books filled</source>
        <translation>Ungedämpft, da Bücher voller</translation>
    </message>
    <message>
        <source>Net sales of %1</source>
        <translation>Nettoverkäufe %1</translation>
    </message>
    <message>
        <source>VaR above its limit</source>
        <translation>VaR über dem Limit</translation>
    </message>
    <message>
        <source>VaR %1 &gt; %2</source>
        <translation>VaR %1 &gt; %2</translation>
    </message>
    <message>
        <source>Leverage below its minimum</source>
        <translation>SLR unter Minimum</translation>
    </message>
    <message>
        <source>SLR %1 &lt; %2</source>
        <translation>SLR %1 &lt; %2</translation>
    </message>
    <message>
        <source>Lenders called or did not roll</source>
        <translation>Geldgeber forderten zurück oder verlängerten nicht</translation>
    </message>
    <message>
        <source>money due</source>
        <translation>Geld fällig</translation>
    </message>
    <message>
        <source>%1 due beyond its cash</source>
        <translation>%1 fällig über Barmittel hinaus</translation>
    </message>
    <message>
        <source>Failed dealers sold out</source>
        <translation>Ausgefallene Händler verkauften</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>failed on day %1</source>
        <translation>ausgefallen an Tag %1</translation>
    </message>
    <message>
        <source>Exposure %1, its equity carries %2</source>
        <translation>Engagement %1, tragbar %2</translation>
    </message>
    <message>
        <source>Room it had before</source>
        <translation>Spielraum zuvor</translation>
    </message>
    <message>
        <source>Too much already before</source>
        <translation>Schon zuvor zu viel</translation>
    </message>
    <message>
        <source>Another target, by a policy</source>
        <translation>Anderes Ziel durch eine Maßnahme</translation>
    </message>
    <message>
        <source>Positions at other prices</source>
        <translation>Positionen zu anderen Kursen</translation>
    </message>
    <message>
        <source>Positions bought and sold</source>
        <translation>Positionen gekauft und verkauft</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>Übrige Aktiva</translation>
    </message>
    <message>
        <source>Other weights, by a policy</source>
        <translation>Andere Gewichte durch eine Maßnahme</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>VaR %1 beyond its limit of %2</source>
        <translation>VaR %1 über dem Limit von %2</translation>
    </message>
    <message>
        <source>More volatile assets</source>
        <translation>Volatilere Papiere</translation>
    </message>
    <message>
        <source>Due beyond cash to hand</source>
        <translation>Fällig über Barmittel hinaus</translation>
    </message>
    <message>
        <source>Owed since the day before</source>
        <translation>Seit dem Vortag geschuldet</translation>
    </message>
    <message>
        <source>Not rolled, as its leverage ratio fell</source>
        <translation>Nicht verlängert, da SLR sank</translation>
    </message>
    <message>
        <source>Not rolled, as its prime brokers are squeezed</source>
        <translation>Nicht verlängert, da Prime Broker in Not</translation>
    </message>
    <message>
        <source>Not rolled in a run</source>
        <translation>Nicht verlängert im Ansturm</translation>
    </message>
    <message>
        <source>Repo that is called or not rolled</source>
        <translation>Nachschuss und nicht verlängertes Repo</translation>
    </message>
    <message>
        <source>Cash beyond its reserve</source>
        <translation>Barmittel über der Reserve</translation>
    </message>
    <message>
        <source>Freed by its other sales</source>
        <translation>Frei durch andere Verkäufe</translation>
    </message>
    <message>
        <source>Repo beyond what %1 secures</source>
        <translation>Repo über die Sicherheit %1 hinaus</translation>
    </message>
    <message>
        <source>A higher haircut</source>
        <translation>Höherer Abschlag</translation>
    </message>
    <message>
        <source>The position is worth less</source>
        <translation>Die Position ist weniger wert</translation>
    </message>
    <message>
        <source>Less is held</source>
        <translation>Der Bestand ist kleiner</translation>
    </message>
    <message>
        <source>More is borrowed</source>
        <translation>Es ist mehr geliehen</translation>
    </message>
    <message>
        <source>Redemptions beyond its cash</source>
        <translation>Rückgaben über Barmittel hinaus</translation>
    </message>
    <message>
        <source>Due since the day before</source>
        <translation>Seit dem Vortag fällig</translation>
    </message>
    <message>
        <source>Investors redeem, an event</source>
        <translation>Anleger geben zurück, ein Ereignis</translation>
    </message>
    <message>
        <source>Investors leave after a fall</source>
        <translation>Anleger gehen nach einem Rückgang</translation>
    </message>
    <message>
        <source>No more than the fund is worth</source>
        <translation>Nicht mehr, als der Fonds wert ist</translation>
    </message>
    <message>
        <source>Its cash</source>
        <translation>Seine Barmittel</translation>
    </message>
    <message>
        <source>Equity left when it failed</source>
        <translation>Eigenkapital beim Ausfall</translation>
    </message>
    <message>
        <source>Equity the day before</source>
        <translation>Eigenkapital am Vortag</translation>
    </message>
    <message>
        <source>Capital loss, an event</source>
        <translation>Kapitalverlust, ein Ereignis</translation>
    </message>
    <message>
        <source>%1 failed on its debt</source>
        <translation>%1 blieb Schulden schuldig</translation>
    </message>
    <message>
        <source>%1 worth less or more</source>
        <translation>%1 weniger oder mehr wert</translation>
    </message>
    <message>
        <source>Its price moved, day %1</source>
        <translation>Kurs bewegt, Tag %1</translation>
    </message>
    <message>
        <source>Its half-spread changed</source>
        <translation>Halbspanne verändert</translation>
    </message>
    <message>
        <source>Its price is less or more certain</source>
        <translation>Kurs weniger oder mehr gewiss</translation>
    </message>
    <message>
        <source>Trading %1</source>
        <translation>Handel mit %1</translation>
    </message>
    <message>
        <source>Sold below the mark</source>
        <translation>Unter Bewertung verkauft</translation>
    </message>
    <message>
        <source>Absorbed below the mark</source>
        <translation>Unter Bewertung aufgenommen</translation>
    </message>
    <message>
        <source>Handed on to end investors</source>
        <translation>An Endanleger weitergereicht</translation>
    </message>
    <message>
        <source>Its net asset value</source>
        <translation>Sein Nettoinventarwert</translation>
    </message>
    <message>
        <source>equity %1 → %2</source>
        <translation>Eigenkapital %1 → %2</translation>
    </message>
    <message>
        <source>%1 on day %2: %3</source>
        <translation>%1 an Tag %2: %3</translation>
    </message>
    <message>
        <source>Equity lost, each unit carried %1</source>
        <translation>Verlorenes Eigenkapital, jede Einheit trug %1</translation>
    </message>
    <message>
        <source>Equity gained, each unit carries %1</source>
        <translation>Gewonnenes Eigenkapital, jede Einheit trägt %1</translation>
    </message>
    <message>
        <source>Fear of further falls</source>
        <translation>Furcht vor weiterem Fall</translation>
    </message>
    <message>
        <source>fears a further fall</source>
        <translation>fürchtet einen weiteren Fall</translation>
    </message>
    <message>
        <source>The authority bought from everybody</source>
        <translation>Die Behörde kaufte von allen</translation>
    </message>
    <message>
        <source>Exposure beyond what equity would carry after another fall</source>
        <translation>Engagement über dem, was das Eigenkapital nach einem weiteren Fall trüge</translation>
    </message>
    <message>
        <source>The last fall, once more</source>
        <translation>Der letzte Fall, noch einmal</translation>
    </message>
    <message>
        <source>Another limit or measure of VaR</source>
        <translation>Anderes Limit oder Maß des VaR</translation>
    </message>
    <message>
        <source>New capital, an event</source>
        <translation>Neues Kapital, ein Ereignis</translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation>Abgeschriebene Kredite</translation>
    </message>
    <message>
        <source>Left for later: %1 is closed a day</source>
        <translation>Auf später verschoben: am Tag werden %1 geschlossen</translation>
    </message>
    <message>
        <source>Taken off by sales today</source>
        <translation>Heute durch Verkäufe abgebaut</translation>
    </message>
    <message>
        <source>Raised by sales today</source>
        <translation>Heute durch Verkäufe beschafft</translation>
    </message>
    <message>
        <source>Repaid from cash</source>
        <translation>Aus der Kasse zurückgezahlt</translation>
    </message>
    <message>
        <source>Done by its other sales</source>
        <translation>Von seinen anderen Verkäufen erledigt</translation>
    </message>
    <message>
        <source>More than it could sell for it</source>
        <translation>Mehr, als er dafür verkaufen konnte</translation>
    </message>
    <message>
        <source>Repo to be repaid on what is sold</source>
        <translation>Repo, das auf das Verkaufte zurückzuzahlen ist</translation>
    </message>
    <message>
        <source>Loans that it calls</source>
        <translation>Kredite, die er zurückfordert</translation>
    </message>
    <message>
        <source>Nearly all that was sold was absorbed</source>
        <translation>Fast alles Verkaufte wurde aufgenommen</translation>
    </message>
</context>
<context>
    <name>waterhammer::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Restore Scenario</source>
        <translation>Szenario &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Edit Scenario</source>
        <translation>&amp;Szenario bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find Parameter…</source>
        <translation>&amp;Parameter suchen …</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>&amp;Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Rewind</source>
        <translation>Zum A&amp;nfang</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Play Back&amp;wards</source>
        <translation>&amp;Rückwärts abspielen</translation>
    </message>
    <message>
        <source>S&amp;top the Computation</source>
        <translation>&amp;Berechnung anhalten</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Move Panels</source>
        <translation>Bereiche &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reduced &amp;Motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Three Things to Touch</source>
        <translation>&amp;Drei Dinge zum Anfassen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Waterhammer</source>
        <translation>&amp;Über Waterhammer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip: what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected Dealer Is &amp;My Bank</source>
        <translation>Ausgewählter Händler ist &amp;meine Bank</translation>
    </message>
    <message>
        <source>&amp;Pin This Run</source>
        <translation>Lauf &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Compare Runs</source>
        <translation>Läufe &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Why Did It Switch?</source>
        <translation>&amp;Warum kippte der Markt?</translation>
    </message>
    <message>
        <source>What Did Each &amp;Mechanism Do?</source>
        <translation>Was bewirkte jeder &amp;Mechanismus?</translation>
    </message>
    <message>
        <source>Open with Its &amp;Pair</source>
        <translation>Mit &amp;Gegenstück öffnen</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Fit to This Run</source>
        <translation>An diesen Lauf &amp;anpassen</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Bibliothek …</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Hide the Days Ahead</source>
        <translation>Kommende Tage &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Question of the File</source>
        <translation>&amp;Frage der Datei</translation>
    </message>
    <message>
        <source>&amp;Bookmark This Day…</source>
        <translation>Diesen Tag &amp;merken …</translation>
    </message>
    <message>
        <source>&amp;About This Scenario</source>
        <translation>Ü&amp;ber dieses Szenario</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>&amp;Arbeitsblatt…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s Sheet…</source>
        <translation>&amp;Lösungsblatt…</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Name the Signs</source>
        <translation>&amp;Zeichen benennen</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;First Ten Minutes</source>
        <translation>Die ersten zehn &amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Branch Here</source>
        <translation>&amp;Hier abzweigen</translation>
    </message>
    <message>
        <source>Change All &amp;Days Again</source>
        <translation>Alle &amp;Tage wieder ändern</translation>
    </message>
    <message>
        <source>&amp;Lesson at Hand</source>
        <translation>Aktuelle &amp;Lektion</translation>
    </message>
    <message>
        <source>Open a Lesson&apos;s &amp;Folder…</source>
        <translation>&amp;Ordner einer Lektion öffnen …</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Step &amp;Before</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Skip This Step</source>
        <translation>Diesen Schritt über&amp;springen</translation>
    </message>
    <message>
        <source>Begin It &amp;Again</source>
        <translation>Von vorn &amp;beginnen</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Lesson</source>
        <translation>Lektion verl&amp;assen</translation>
    </message>
    <message>
        <source>Side by Side with a &amp;File…</source>
        <translation>Nebeneinander mit einer &amp;Datei …</translation>
    </message>
    <message>
        <source>Next &amp;Problem</source>
        <translation>Nächster &amp;Mangel</translation>
    </message>
    <message>
        <source>&amp;Record What I Do as Steps</source>
        <translation>Auf&amp;zeichnen, was ich tue</translation>
    </message>
    <message>
        <source>Edit the &amp;Words</source>
        <translation>Die Te&amp;xte bearbeiten</translation>
    </message>
</context>
<context>
    <name>waterhammer::AskFirstDialog</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply to whoever chooses it</source>
        <translation>Was gesagt wird, wenn man sie wählt</translation>
    </message>
    <message>
        <source>Reply to the right number</source>
        <translation>Was zur richtigen Zahl gesagt wird</translation>
    </message>
    <message>
        <source>Reply to one that is near</source>
        <translation>Was zu einer gesagt wird, die nahe liegt</translation>
    </message>
    <message>
        <source>Reply to one that is too low</source>
        <translation>Was zu einer gesagt wird, die zu niedrig ist</translation>
    </message>
    <message>
        <source>Reply to one that is too high</source>
        <translation>Was zu einer gesagt wird, die zu hoch ist</translation>
    </message>
    <message>
        <source>Ask First</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Figures, those that moved most first</source>
        <translation>Zahlen, die am stärksten bewegten zuerst</translation>
    </message>
    <message>
        <source>&amp;What is to be predicted? These moved most:</source>
        <translation>&amp;Was soll vorhergesagt werden? Am stärksten bewegt haben sich:</translation>
    </message>
    <message>
        <source>&amp;Ask This</source>
        <translation>Das &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;How it moves: one answer of several</source>
        <translation>W&amp;ohin es sich bewegt: eine Antwort von mehreren</translation>
    </message>
    <message>
        <source>What it &amp;comes to: a number</source>
        <translation>Wie hoch es ausfällt: eine &amp;Zahl</translation>
    </message>
    <message>
        <source>Right within</source>
        <translation>Richtig bis auf</translation>
    </message>
    <message>
        <source>Near within</source>
        <translation>Nahe bis auf</translation>
    </message>
</context>
<context>
    <name>waterhammer::AvertedCard</name>
    <message>
        <source>What this policy averts</source>
        <translation>Was diese Maßnahme verhindert</translation>
    </message>
    <message>
        <source>begun on day %1</source>
        <translation>Beginn an Tag %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::BookmarkMenu</name>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>Tag %1: %2</translation>
    </message>
    <message>
        <source>&amp;Remove the Bookmark of This Day</source>
        <translation>Lesezeichen dieses Tages &amp;entfernen</translation>
    </message>
    <message>
        <source>remove the bookmark of day %1</source>
        <translation>Lesezeichen von Tag %1 entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>A word to day %1:</source>
        <translation>Ein Wort zu Tag %1:</translation>
    </message>
    <message>
        <source>bookmark day %1</source>
        <translation>Lesezeichen an Tag %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::CardPart</name>
    <message>
        <source>What you said, and what it was</source>
        <translation>Was Sie gesagt haben, und was es war</translation>
    </message>
    <message>
        <source>nothing, you went on</source>
        <translation>nichts, Sie sind weitergegangen</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>%1 You said: %2. It was: %3.</source>
        <translation>%1 Sie sagten: %2. Es war: %3.</translation>
    </message>
</context>
<context>
    <name>waterhammer::ChannelSwitches</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channel %1 on</source>
        <translation>Kanal %1 ein</translation>
    </message>
    <message>
        <source>Channel %1 off</source>
        <translation>Kanal %1 aus</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 von %2 ein</translation>
    </message>
    <message>
        <source>absorbs</source>
        <translation>dämpft</translation>
    </message>
    <message>
        <source>share of the loss, %1</source>
        <translation>Verlustanteil, %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::ChartPane</name>
    <message>
        <source>Choose what this chart shows</source>
        <translation>Wählen, was dieses Diagramm zeigt</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The figures in place of the chart (T)</source>
        <translation>Die Zahlen an der Stelle des Diagramms (T)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>Zahlen speichern (CSV) …</translation>
    </message>
    <message>
        <source>Table, enlarge, copy, save</source>
        <translation>Tabelle, vergrößern, kopieren, speichern</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>What to do with the chart: %1</source>
        <translation>Was mit dem Diagramm zu tun ist: %1</translation>
    </message>
    <message>
        <source>Save the figures of the chart</source>
        <translation>Zahlen des Diagramms speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Fit to this run</source>
        <translation>An diesen Lauf anpassen</translation>
    </message>
    <message>
        <source>Scales that have grown with the runs before fit this one again</source>
        <translation>Skalen, die mit früheren Läufen gewachsen sind, passen wieder zu diesem</translation>
    </message>
</context>
<context>
    <name>waterhammer::ChartPanel</name>
    <message>
        <source>Paths</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>The figures were not saved: %1</source>
        <translation>Die Zahlen wurden nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::ChartTable</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
</context>
<context>
    <name>waterhammer::ChartTableModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>waterhammer::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kept run, one of its lines</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1, beobachtet</translation>
    </message>
</context>
<context>
    <name>waterhammer::ConstraintSlider</name>
    <message>
        <source>%1, value</source>
        <translation>%1, Wert</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Default: %1. A click goes back to it.</source>
        <translation>Ausgangswert: %1. Ein Klick stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a pinned run, what its curve says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::ContagionGraph</name>
    <message>
        <source>Contagion graph</source>
        <translation>Ansteckungsgraph</translation>
    </message>
    <message>
        <source>No dealers yet</source>
        <translation>Noch keine Händler</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>Add one, or paste a block from a spreadsheet.</source>
        <translation>Einen anlegen oder einen Block aus einer Tabellenkalkulation einfügen.</translation>
    </message>
    <message>
        <source>Open a scenario, or mend what keeps this one from running.</source>
        <translation>Ein Szenario öffnen oder beheben, was dieses am Laufen hindert.</translation>
    </message>
    <message>
        <source>Enter select · Space why · F2 edit</source>
        <translation>Eingabe wählt · Leertaste warum · F2 bearbeitet</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Put %1 back in its place</source>
        <translation>%1 an den Platz zurücksetzen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Put back in its place</source>
        <translation>An den Platz zurücksetzen</translation>
    </message>
    <message>
        <source>Last good run: %1</source>
        <translation>Letzter guter Lauf: %1</translation>
    </message>
    <message>
        <source>Click a dealer to see its books; “Why?” tells what forced it to sell.</source>
        <translation>Einen Händler anklicken zeigt seine Bücher; „Warum?“ sagt, was ihn zum Verkauf zwang.</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>ist zu beheben</translation>
    </message>
    <message>
        <source>My bank</source>
        <translation>Meine Bank</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>An asset: its price, how deep its market is, what was sold</source>
        <translation>Eine Anlage: ihr Kurs, wie tief ihr Markt ist, was verkauft wurde</translation>
    </message>
    <message>
        <source>A fund</source>
        <translation>Ein Fonds</translation>
    </message>
    <message>
        <source>What the dealer owns</source>
        <translation>Was der Händler besitzt</translation>
    </message>
    <message>
        <source>What it owes; at the foot what is its owners&apos;</source>
        <translation>Was er schuldet; unten, was seinen Eigentümern gehört</translation>
    </message>
    <message>
        <source>Its leverage ratio; mark: the minimum</source>
        <translation>Seine Verschuldungsquote; Marke: das Minimum</translation>
    </message>
    <message>
        <source>L: leverage</source>
        <translation>S: Verschuldung</translation>
    </message>
    <message>
        <source>V: value at risk</source>
        <translation>V: Value-at-Risk</translation>
    </message>
    <message>
        <source>F: funding</source>
        <translation>F: Finanzierung</translation>
    </message>
    <message>
        <source>Ribbon: a sale, as wide as it is large</source>
        <translation>Band: ein Verkauf, so breit, wie er groß ist</translation>
    </message>
</context>
<context>
    <name>waterhammer::CurveField</name>
    <message>
        <source>Draw the days to come</source>
        <translation>Die kommenden Tage zeichnen</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>nichts gezeichnet</translation>
    </message>
    <message>
        <source>Day %1: %2. %3 of %4 days are drawn. Left and right: the day; up and down: its value.</source>
        <translation>Tag %1: %2. %3 von %4 Tagen sind gezeichnet. Links und rechts: der Tag; auf und ab: sein Wert.</translation>
    </message>
</context>
<context>
    <name>waterhammer::DayAxis</name>
    <message>
        <source>Days of events and policies</source>
        <translation>Tage der Ereignisse und Maßnahmen</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>drag to a day</source>
        <translation>Tag ziehen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>drag bar or end</source>
        <translation>Enden ziehen</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>day %1   was %2 · Esc puts it back</source>
        <translation>Tag %1   war %2 · Esc setzt zurück</translation>
    </message>
    <message>
        <source>; adds up to %1</source>
        <translation>; zusammen %1</translation>
    </message>
    <message>
        <source>Changes of terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>drag the step</source>
        <translation>Stufe ziehen</translation>
    </message>
    <message>
        <source>%1 of %2, keys ↑ ↓</source>
        <translation>%1 von %2, Tasten ↑ ↓</translation>
    </message>
</context>
<context>
    <name>waterhammer::DealerAccount</name>
    <message>
        <source>all, keep distances</source>
        <translation>alle, mit Abstand</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Books of the dealer on day 0</source>
        <translation>Bücher des Händlers an Tag 0</translation>
    </message>
    <message>
        <source>SLR minimum</source>
        <translation>SLR-Minimum</translation>
    </message>
    <message>
        <source>SLR min</source>
        <translation>SLR min</translation>
    </message>
    <message>
        <source>Quote tolerance</source>
        <translation>Quotierungstoleranz</translation>
    </message>
    <message>
        <source>Quote tol.</source>
        <translation>Quot.-Tol.</translation>
    </message>
    <message>
        <source>this dealer</source>
        <translation>dieser Händler</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>No dealer is selected.</source>
        <translation>Kein Händler ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a dealer to see its books.</source>
        <translation>Einen Händler wählen, um seine Bücher zu sehen.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Liabilities and capital</source>
        <translation>Schulden und Kapital</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Passiva</translation>
    </message>
    <message>
        <source>balancing item, was %1</source>
        <translation>Ausgleich, war %1</translation>
    </message>
    <message>
        <source>balancing item</source>
        <translation>Ausgleichsposten</translation>
    </message>
    <message>
        <source>SLR =</source>
        <translation>SLR =</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>other</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>off-balance</source>
        <translation>außerbil.</translation>
    </message>
    <message>
        <source>Tier 1  %1</source>
        <translation>Kernkapital  %1</translation>
    </message>
    <message>
        <source>on day 0</source>
        <translation>an Tag 0</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>room above the</source>
        <translation>Spielraum über</translation>
    </message>
    <message>
        <source>%1 minimum</source>
        <translation>%1 Minimum</translation>
    </message>
    <message>
        <source>Limits of this dealer</source>
        <translation>Limits dieses Händlers</translation>
    </message>
    <message>
        <source>Limits of all dealers, distances kept</source>
        <translation>Limits aller Händler, Abstände bleiben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>‘%1’ is not a number of %2.</source>
        <translation>„%1“ ist keine Zahl in %2.</translation>
    </message>
    <message>
        <source>%1 on day 0, %2: %3. Assets %4, liabilities and capital %5. Leverage ratio %6.</source>
        <translation>%1 an Tag 0, %2: %3. Aktiva %4, Verbindlichkeiten und Kapital %5. Verschuldungsquote %6.</translation>
    </message>
    <message>
        <source>books on day 0, %1</source>
        <translation>Bücher an Tag 0, %1</translation>
    </message>
    <message>
        <source>%1 of assets</source>
        <translation>%1 Aktiva</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>VaR limit, %1</source>
        <translation>VaR-Limit, %1</translation>
    </message>
    <message>
        <source>VaR, %1</source>
        <translation>VaR, %1</translation>
    </message>
    <message>
        <source>lent on repo %1</source>
        <translation>als Repo verliehen %1</translation>
    </message>
    <message>
        <source>%1 of it from named lenders</source>
        <translation>davon %1 benannt</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>short</comment>
        <translation>Bar</translation>
    </message>
    <message>
        <source>other</source>
        <comment>assets, short</comment>
        <translation>übrige</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>short-term funding, short</comment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Long</source>
        <comment>long-term debt, short</comment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <comment>capital, short</comment>
        <translation>Tier 1</translation>
    </message>
</context>
<context>
    <name>waterhammer::DealerPanel</name>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>Click a dealer, an asset or a fund in the graph, or a row of the table, to see its figures here.</source>
        <translation>Ein Klick auf einen Händler, ein Papier oder einen Fonds im Graphen oder auf eine Zeile der Tabelle zeigt hier die Zahlen.</translation>
    </message>
    <message>
        <source>Why did it sell?</source>
        <translation>Wieso verkauft?</translation>
    </message>
    <message>
        <source>Why its equity?</source>
        <translation>Warum dies EK?</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, ohne Limit</translation>
    </message>
    <message>
        <source>Funding run-off</source>
        <translation>Finanzierungsabzug</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Why did its price move?</source>
        <translation>Warum der Kurs?</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>waterhammer::DealersModel</name>
    <message>
        <source>What the dealer did today</source>
        <translation>Was der Händler heute tat</translation>
    </message>
    <message>
        <source>Dealer; a third click on a heading goes back to the file&apos;s order</source>
        <translation>Händler; der dritte Klick auf einen Spaltenkopf kehrt zur Ordnung der Datei zurück</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Supplementary leverage ratio, %; mark: minimum, dots: start</source>
        <translation>Verschuldungsquote (SLR), %; Strich: Minimum, Punkte: Anfang</translation>
    </message>
    <message>
        <source>SLR, %</source>
        <translation>SLR, %</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>EK</translation>
    </message>
    <message>
        <source>Constraints that bind: leverage, value at risk, funding</source>
        <translation>Bindende Limits: Hebel (H), Value-at-Risk (R), Finanzierung (F)</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bindet</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Verk.</translation>
    </message>
    <message>
        <source>%1, my bank</source>
        <translation>%1, meine Bank</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Eigenkapital, %1</translation>
    </message>
    <message>
        <source>Sold today, %1; + bought</source>
        <translation>Heute verkauft, %1; + gekauft</translation>
    </message>
</context>
<context>
    <name>waterhammer::DealersTable</name>
    <message>
        <source>Dealers</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Edit this dealer</source>
        <translation>Diesen Händler bearbeiten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Spaltenköpfen kopieren</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Ordnung der Datei</translation>
    </message>
    <message>
        <source>%1 dealers</source>
        <translation>%1 Händler</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>My bank</source>
        <translation>Meine Bank</translation>
    </message>
</context>
<context>
    <name>waterhammer::Desk</name>
    <message>
        <source>Shock and Constraints</source>
        <translation>Schock und Limits</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Graph or charts</source>
        <translation>Graph oder Diagramme</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
</context>
<context>
    <name>waterhammer::DifferencesPanel</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>No other run is shown. “Pin this run” keeps one to compare with.</source>
        <translation>Kein anderer Lauf ist zu sehen. „Lauf anheften“ behält einen zum Vergleich.</translation>
    </message>
    <message>
        <source>of the whole runs</source>
        <translation>der ganzen Läufe</translation>
    </message>
    <message>
        <source>at the close of day %1</source>
        <translation>am Schluss von Tag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, how it differs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>waterhammer::Document</name>
    <message>
        <source>Untitled scenario</source>
        <translation>Szenario ohne Namen</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
</context>
<context>
    <name>waterhammer::EditorDock</name>
    <message>
        <source>Edit scenario</source>
        <translation>Szenario bearbeiten</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done (Ctrl+E)</source>
        <translation>Fertig (Strg+E)</translation>
    </message>
    <message>
        <source>Undo: %1   Ctrl+Z</source>
        <translation>Rückgängig: %1   Strg+Z</translation>
    </message>
    <message>
        <source>Dealers</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>%1, %2, with problems</source>
        <translation>%1, %2, mit Mängeln</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Balance sheet of the selected dealer</source>
        <translation>Bilanz des ausgewählten Händlers</translation>
    </message>
    <message>
        <source>SLR minimum</source>
        <translation>SLR-Minimum</translation>
    </message>
    <message>
        <source>VaR limit</source>
        <translation>VaR-Limit</translation>
    </message>
    <message>
        <source>Quote tolerance</source>
        <translation>Quotierungstoleranz</translation>
    </message>
    <message>
        <source>all dealers</source>
        <translation>alle Händler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>add a policy</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>%1 to day %2</source>
        <translation>%1 auf Tag %2</translation>
    </message>
    <message>
        <source>days of %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Events and policies   %1</source>
        <translation>Ereignisse und Maßnahmen   %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Repo lenders</source>
        <translation>Repo-Geldgeber</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>waterhammer::EventLog</name>
    <message>
        <source>Events of the run</source>
        <translation>Ereignisse des Laufs</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::EventLogTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>waterhammer::FactList</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>waterhammer::FeedbackBars</name>
    <message>
        <source>Feedback, day by day</source>
        <translation>Rückkopplung, Tag für Tag</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its feedback</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>above 1: runs away</source>
        <translation>über 1: eskaliert</translation>
    </message>
    <message>
        <source>d %1</source>
        <comment>day, on an axis</comment>
        <translation>T %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::FeedbackLegend</name>
    <message>
        <source>What the bars are made of</source>
        <translation>Woraus die Balken bestehen</translation>
    </message>
    <message>
        <source>Nothing set off: the loop gain</source>
        <translation>Nichts ausgelöst: die Kreisverstärkung</translation>
    </message>
</context>
<context>
    <name>waterhammer::FieldBar</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: zurück zu %2</translation>
    </message>
    <message>
        <source>%1: %2; %3; %4</source>
        <translation>%1: %2; %3; %4</translation>
    </message>
    <message>
        <source>; in the file %1</source>
        <translation>; in der Datei %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::FigurePanel</name>
    <message>
        <source>Edit these books</source>
        <translation>Diese Bücher bearbeiten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Reihenfolge der Datei</translation>
    </message>
</context>
<context>
    <name>waterhammer::FileDesk</name>
    <message>
        <source>Scenarios (*.waterhammer.json *.json);;All files (*)</source>
        <translation>Szenarien (*.waterhammer.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s). What could be read is open, without a file; the file itself is untouched.</source>
        <translation>
            <numerusform>%1 hat %n Mangel. Was lesbar war, ist geöffnet, ohne Datei; die Datei selbst ist unberührt.</numerusform>
            <numerusform>%1 hat %n Mängel. Was lesbar war, ist geöffnet, ohne Datei; die Datei selbst ist unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Save Scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Nothing is lost; the work is still here.</source>
        <translation>%1 wurde nicht gespeichert: %2. Nichts ist verloren; die Arbeit ist noch hier.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file yet.</source>
        <translation>„%1“ hat Änderungen, die noch in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Forget These Files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>%1 has been changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Load It</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>No copy of the unsaved work could be kept: %1.</source>
        <translation>Von der ungespeicherten Arbeit ließ sich keine Kopie sichern: %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Changed on Disk</source>
        <translation>Auf der Platte geändert</translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened. Saving replaces that work.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert. Speichern ersetzt jene Arbeit.</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 is no plain file and is not opened.</source>
        <translation>%1 ist keine gewöhnliche Datei und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>%1 is no longer where it was. The work is still here.</source>
        <translation>%1 ist nicht mehr da, wo es war. Die Arbeit ist noch hier.</translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>%1 is open in another window too. What is saved there, this window asks about before it saves.</source>
        <translation>%1 ist auch in einem anderen Fenster geöffnet. Was dort gespeichert wird, überschreibt dieses Fenster nicht ohne Rückfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open. %n thing(s) in it to know of.</source>
        <translation>
            <numerusform>%1 ist geöffnet. %n Hinweis dazu.</numerusform>
            <numerusform>%1 ist geöffnet. %n Hinweise dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a kept run and what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::FirstHint</name>
    <message>
        <source>Three things to touch</source>
        <translation>Drei Dinge zum Anfassen</translation>
    </message>
</context>
<context>
    <name>waterhammer::FreePart</name>
    <message>
        <source>What is left to you</source>
        <translation>Was Ihnen überlassen ist</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a control and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: an</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
</context>
<context>
    <name>waterhammer::GainMatrix</name>
    <message>
        <source>From asset to asset</source>
        <translation>Von Papier zu Papier</translation>
    </message>
</context>
<context>
    <name>waterhammer::GoalPart</name>
    <message>
        <source>What is to be reached</source>
        <translation>Was zu erreichen ist</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
</context>
<context>
    <name>waterhammer::HandoutDesk</name>
    <message>
        <source>-teacher</source>
        <comment>end of a file&apos;s name</comment>
        <translation>-loesungen</translation>
    </message>
    <message>
        <source>-handout</source>
        <comment>end of a file&apos;s name</comment>
        <translation>-arbeitsblatt</translation>
    </message>
    <message>
        <source>Teacher&apos;s Sheet</source>
        <translation>Lösungsblatt</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>waterhammer::HeadlineBar</name>
    <message>
        <source>What the run comes to</source>
        <translation>Was der Lauf ergibt</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
</context>
<context>
    <name>waterhammer::HelpDesk</name>
    <message>
        <source>The help says nothing about this.</source>
        <translation>Die Hilfe sagt dazu nichts.</translation>
    </message>
    <message>
        <source>F1: its page</source>
        <translation>F1: die Seite dazu</translation>
    </message>
</context>
<context>
    <name>waterhammer::HelpWindow</name>
    <message>
        <source>Waterhammer Help</source>
        <translation>Waterhammer-Hilfe</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>heading, page</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>waterhammer::HintPart</name>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>A &amp;hint</source>
        <translation>Ein &amp;Hinweis</translation>
    </message>
    <message>
        <source>Another &amp;hint</source>
        <translation>Noch ein &amp;Hinweis</translation>
    </message>
</context>
<context>
    <name>waterhammer::HoverCard</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Figures of the node</source>
        <translation>Zahlen des Knotens</translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Warum geschah das?</translation>
    </message>
    <message>
        <source>Explains this node&apos;s day (Space)</source>
        <translation>Erklärt den Tag dieses Knotens (Leertaste)</translation>
    </message>
</context>
<context>
    <name>waterhammer::LendersPanel</name>
    <message>
        <source>Lenders</source>
        <translation>Geldgeber</translation>
    </message>
</context>
<context>
    <name>waterhammer::LessonDesk</name>
    <message>
        <source>%1 (cannot be played)</source>
        <translation>%1 (kann nicht gespielt werden)</translation>
    </message>
    <message>
        <source>Open a Lesson&apos;s Folder</source>
        <translation>Ordner einer Lektion öffnen</translation>
    </message>
    <message>
        <source>Save My Answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
    <message>
        <source>Answers (*.answers.json)</source>
        <translation>Antworten (*.answers.json)</translation>
    </message>
    <message>
        <source>Your answers were not saved: %1.</source>
        <translation>Ihre Antworten wurden nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Copy Them</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Your answers are in %1.</source>
        <translation>Ihre Antworten sind in %1.</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>the title of a lesson</comment>
        <translation>%1 (eigene)</translation>
    </message>
</context>
<context>
    <name>waterhammer::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson: your own study comes back, and the place is remembered</source>
        <translation>Lektion verlassen: Ihre eigene Studie kommt zurück, und die Stelle wird gemerkt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Figures of your own? Type your name and press Enter.</source>
        <translation>Eigene Zahlen? Namen eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Your name, for figures of your own</source>
        <translation>Ihr Name, für eigene Zahlen</translation>
    </message>
    <message>
        <source>All &amp;sliders</source>
        <translation>Alle &amp;Regler</translation>
    </message>
    <message>
        <source>&amp;Keep as my own…</source>
        <translation>Als eigenes &amp;behalten …</translation>
    </message>
    <message>
        <source>The sliders stand here instead; Ctrl+F8 brings this page back</source>
        <translation>Hier stehen dann die Regler; Strg+F8 bringt diese Seite zurück</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It cannot be played.</source>
        <translation>Sie kann nicht gespielt werden.</translation>
    </message>
    <message>
        <source>It is being read …</source>
        <translation>Sie wird gelesen …</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>Dieser Schritt kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;Answer and look</source>
        <translation>&amp;Antworten und ansehen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Show a so&amp;lution</source>
        <translation>&amp;Lösung zeigen</translation>
    </message>
    <message>
        <source>Your name, for your answers</source>
        <translation>Ihr Name, für Ihre Antworten</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Save my &amp;answers…</source>
        <translation>Meine &amp;Antworten speichern …</translation>
    </message>
</context>
<context>
    <name>waterhammer::LessonProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::LeverPanel</name>
    <message>
        <source>Shock and constraints</source>
        <translation>Schock und Limits</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Restore the scenario as it was opened</source>
        <translation>Das Szenario wiederherstellen, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Drag a shock or a constraint. The whole cascade is run again while you drag.</source>
        <translation>Einen Schock oder ein Limit ziehen. Dabei wird die ganze Kaskade neu gerechnet.</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Curve: the peak loss at each place of the slider; mark: where the run tips; triangle: the file&apos;s value</source>
        <translation>Kurve: der höchste Verlust an jeder Stelle des Reglers; Marke: wo der Lauf kippt; Dreieck: der Wert der Datei</translation>
    </message>
</context>
<context>
    <name>waterhammer::Library</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Scenarios of your own</source>
        <translation>Eigene Szenarien</translation>
    </message>
    <message>
        <source>Lessons of your own</source>
        <translation>Eigene Lektionen</translation>
    </message>
</context>
<context>
    <name>waterhammer::LibraryDelegate</name>
    <message>
        <source>It cannot run as it stands.</source>
        <translation>So lässt es sich nicht rechnen.</translation>
    </message>
</context>
<context>
    <name>waterhammer::LibraryDesk</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>waterhammer::LibraryModel</name>
    <message>
        <source>%1. It cannot run as it stands.</source>
        <translation>%1. So lässt es sich nicht rechnen.</translation>
    </message>
</context>
<context>
    <name>waterhammer::LibraryPage</name>
    <message>
        <source>&amp;Show at start</source>
        <translation>Beim &amp;Start zeigen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>price paths, start = 100, %1 days, one scale</source>
        <translation>Kursverläufe, Beginn = 100, %1 Tage, eine Skala</translation>
    </message>
</context>
<context>
    <name>waterhammer::LoopGainDial</name>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Why did it switch? (F10)</source>
        <translation>Warum kippte der Markt? (F10)</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückkopplung</translation>
    </message>
    <message>
        <source>Below 0 the market leans against a fall, from 0 to 1 it amplifies it, above 1 it runs away.
Rings: the days before.
A click tells why (F10).</source>
        <translation>Unter 0 dämpft der Markt einen Fall, von 0 bis 1 verstärkt er ihn, über 1 eskaliert er.
Ringe: die Tage davor.
Ein Klick sagt, warum (F10).</translation>
    </message>
</context>
<context>
    <name>waterhammer::MainBar</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>waterhammer::MarketStatePanel</name>
    <message>
        <source>State of the market</source>
        <translation>Marktlage</translation>
    </message>
    <message>
        <source>Feedback: below 0 the market leans against a fall, above 1 it runs away</source>
        <translation>Rückkopplung: Unter 0 dämpft der Markt, über 1 läuft er davon</translation>
    </message>
    <message>
        <source>Left: functioning; right: stressed</source>
        <translation>Links: funktioniert; rechts: gestresst</translation>
    </message>
</context>
<context>
    <name>waterhammer::MarksPanel</name>
    <message>
        <source>What the marks cost</source>
        <translation>Was die Bewertung kostet</translation>
    </message>
</context>
<context>
    <name>waterhammer::MeasureButton</name>
    <message>
        <source>Severity: amplification, or loss where nothing is lost directly</source>
        <translation>Schwere: Verstärkung, oder Verlust, wo nichts unmittelbar verloren geht</translation>
    </message>
    <message>
        <source>Amplification above 2</source>
        <translation>Verstärkung über 2</translation>
    </message>
    <message>
        <source>More than 5 % of capital lost</source>
        <translation>Mehr als 5 % des Kapitals verloren</translation>
    </message>
    <message>
        <source>First breach</source>
        <translation>Erste Verletzung</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Erster Ausfall</translation>
    </message>
    <message>
        <source>Tipping points by: %1</source>
        <translation>Kipppunkte nach: %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::MechanismsPanel</name>
    <message>
        <source>Off, and what each alone would add to the peak loss</source>
        <translation>Aus, und was jeder allein zum größten Verlust hinzufügte</translation>
    </message>
    <message>
        <source>What did each mechanism do?</source>
        <translation>Was bewirkte jeder Mechanismus?</translation>
    </message>
    <message>
        <source>From the direct to the peak loss</source>
        <translation>Vom unmittelbaren zum größten Verlust</translation>
    </message>
    <message>
        <source>Without amplification</source>
        <translation>Ohne Verstärkung</translation>
    </message>
    <message>
        <source>Direct loss</source>
        <translation>Unmittelbarer Verlust</translation>
    </message>
    <message>
        <source>Peak loss</source>
        <translation>Größter Verlust</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>What the market absorbs</source>
        <translation>Was der Markt aufnimmt</translation>
    </message>
    <message>
        <source>Whose loss is split</source>
        <translation>Wessen Verlust aufgeteilt wird</translation>
    </message>
    <message>
        <source>All dealers together</source>
        <translation>Alle Händler zusammen</translation>
    </message>
    <message>
        <source>Loss on the day of the peak</source>
        <translation>Verlust am Höhepunkt</translation>
    </message>
    <message>
        <source>Off, and what each alone would add to this loss</source>
        <translation>Aus, und was jeder allein zu diesem Verlust hinzufügte</translation>
    </message>
    <message>
        <source>All mechanisms together</source>
        <translation>Alle Mechanismen zusammen</translation>
    </message>
</context>
<context>
    <name>waterhammer::MessageStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>waterhammer::MoreParameters</name>
    <message>
        <source>More parameters…</source>
        <translation>Weitere Parameter …</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
</context>
<context>
    <name>waterhammer::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>waterhammer::PairDesk</name>
    <message>
        <source>Side by side with the run of “%1”</source>
        <translation>Nebeneinander mit dem Lauf von „%1“</translation>
    </message>
    <message>
        <source>This file names no pair</source>
        <translation>Diese Datei nennt kein Gegenstück</translation>
    </message>
    <message>
        <source>“%1”, which this file names as its pair, is not beside it</source>
        <translation>„%1“, das Gegenstück dieser Datei, liegt nicht neben ihr</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could not be set beside it: %2</source>
        <translation>%1 ließ sich nicht daneben stellen: %2</translation>
    </message>
    <message>
        <source>Side by Side with a File</source>
        <translation>Nebeneinander mit einer Datei</translation>
    </message>
    <message>
        <source>Scenarios (*.waterhammer.json *.json);;All files (*)</source>
        <translation>Szenarien (*.waterhammer.json *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>waterhammer::PairPanel</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to one run (Esc)</source>
        <translation>Zurück zu einem Lauf (Esc)</translation>
    </message>
    <message>
        <source>Which of the two runs</source>
        <translation>Welcher der beiden Läufe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Run on the left</source>
        <translation>Lauf links</translation>
    </message>
    <message>
        <source>Run on the right</source>
        <translation>Lauf rechts</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>This run: %1</source>
        <comment>the scenario&apos;s name</comment>
        <translation>Dieser Lauf: %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird gerechnet …</translation>
    </message>
    <message>
        <source>It cannot run: %1</source>
        <translation>Er lässt sich nicht rechnen: %1</translation>
    </message>
    <message>
        <source>There is no second run yet. “Pin This Run” keeps this one; then move a slider and see both. A file that names its pair is opened with it from the File menu.</source>
        <translation>Es gibt noch keinen zweiten Lauf. „Lauf anheften“ behält diesen; dann bewegen Sie einen Regler und sehen beide. Eine Datei, die ihr Gegenstück nennt, wird im Menü Datei mit ihm geöffnet.</translation>
    </message>
    <message>
        <source>The inputs of both are the same.</source>
        <translation>Die Eingaben beider sind gleich.</translation>
    </message>
    <message>
        <source>What their inputs differ by</source>
        <translation>Worin sich ihre Eingaben unterscheiden</translation>
    </message>
    <message>
        <source>What the difference did</source>
        <translation>Was der Unterschied bewirkt hat</translation>
    </message>
    <message>
        <source>Both sides show the same run: choose another one in the box above either graph.</source>
        <translation>Beide Seiten zeigen denselben Lauf: Wählen Sie in einem der Felder über den Bildern einen anderen.</translation>
    </message>
    <message>
        <source>No second run is chosen yet: “Pin This Run” keeps this one, then change something.</source>
        <translation>Noch ist kein zweiter Lauf gewählt: „Lauf anheften“ behält diesen, dann ändern Sie etwas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run A or B of a lesson, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::PairSide</name>
    <message>
        <source>Contagion graph of %1</source>
        <translation>Ansteckungsgraph von %1</translation>
    </message>
    <message>
        <source>The day in words</source>
        <translation>Der Tag in Worten</translation>
    </message>
    <message>
        <source>Ended on day %1</source>
        <translation>Endete an Tag %1</translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation>Rückkopplung %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::ParameterModel</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einh.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>a whole number is wanted, %1</source>
        <translation>eine ganze Zahl ist nötig, %1</translation>
    </message>
    <message>
        <source>possible is %1 %2</source>
        <translation>möglich ist %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>waterhammer::ParameterTable</name>
    <message>
        <source>Back to default</source>
        <translation>Zurück zum Ausgangswert</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Alle Parameter</translation>
    </message>
    <message>
        <source>Find a parameter by name, path or value</source>
        <translation>Einen Parameter nach Name, Pfad oder Wert suchen</translation>
    </message>
    <message>
        <source>Find by name, path or value</source>
        <translation>Suchen nach Name, Pfad oder Wert</translation>
    </message>
    <message>
        <source>The value that the file had when it was opened</source>
        <translation>Der Wert, den die Datei beim Öffnen hatte</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter</numerusform>
            <numerusform>%n Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Double-click a value to change it.</source>
        <translation>Ein Doppelklick auf einen Wert ändert ihn.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::PartingTree</name>
    <message>
        <source>Where they part</source>
        <translation>Wo sie sich trennen</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>first failure on day %1</source>
        <translation>erster Ausfall an Tag %1</translation>
    </message>
    <message>
        <source>nobody fails</source>
        <translation>niemand fällt aus</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>first failure</source>
        <translation>erster Ausfall</translation>
    </message>
    <message>
        <source>branched here</source>
        <translation>hier abgezweigt</translation>
    </message>
</context>
<context>
    <name>waterhammer::PartsLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::PolicyList</name>
    <message>
        <source>Policies</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>None. “+” adds one.</source>
        <translation>Keine. „+“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>none on</source>
        <translation>keine aktiv</translation>
    </message>
    <message>
        <source>%1, from day %2</source>
        <translation>%1, ab Tag %2</translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation>Maßnahmen: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>waterhammer::PolicyModel</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Policy on: %1</source>
        <translation>Maßnahme ein: %1</translation>
    </message>
    <message>
        <source>Policy off: %1</source>
        <translation>Maßnahme aus: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Add policy: %1</source>
        <translation>Maßnahme hinzufügen: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4</source>
        <translation>%1, %2, %3; %4</translation>
    </message>
    <message>
        <source>%1, %2: %3.
%4</source>
        <translation>%1, %2: %3.
%4</translation>
    </message>
</context>
<context>
    <name>waterhammer::PolicyPresets</name>
    <message>
        <source>March 2020: the Federal Reserve bought about 75 bn of Treasuries a day (New York Fed, operating policy statements).</source>
        <translation>März 2020: Die Federal Reserve kaufte am Tag etwa 75 Mrd. Treasuries (New York Fed, Operating Policy Statements).</translation>
    </message>
    <message>
        <source>20 March 2020: the Primary Dealer Credit Facility opened (Board of Governors, 17 March 2020).</source>
        <translation>20. März 2020: Die Primary Dealer Credit Facility öffnete (Board of Governors, 17. März 2020).</translation>
    </message>
    <message>
        <source>April 2020 to March 2021, United States: Treasuries and reserves (Board of Governors, 85 FR 20578).</source>
        <translation>April 2020 bis März 2021, USA: Treasuries und Reserven (Board of Governors, 85 FR 20578).</translation>
    </message>
    <message>
        <source>Proposed in 2018: a lower buffer for the largest US banks (Board of Governors and OCC, 83 FR 17317).</source>
        <translation>2018 vorgeschlagen: ein kleinerer Puffer für die größten US-Banken (Board of Governors und OCC, 83 FR 17317).</translation>
    </message>
    <message>
        <source>Leavers pay the cost of leaving; usual in European funds (ESMA, guidelines on liquidity management tools).</source>
        <translation>Wer geht, zahlt die Kosten; in europäischen Fonds üblich (ESMA, Leitlinien zu Liquiditätsmanagement-Instrumenten).</translation>
    </message>
    <message>
        <source>Proposed after March 2020: investors trade without a dealer between (Duffie, 2020).</source>
        <translation>Nach März 2020 vorgeschlagen: Anleger handeln untereinander (Duffie, 2020).</translation>
    </message>
    <message>
        <source>Add with one click</source>
        <translation>Mit einem Klick hinzufügen</translation>
    </message>
    <message>
        <source>Policies to add with one click</source>
        <translation>Maßnahmen, mit einem Klick hinzuzufügen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>from day %1</source>
        <translation>ab Tag %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::PredictionPanel</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>&amp;Answer and Look</source>
        <translation>&amp;Antworten und ansehen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übersprin&amp;gen</translation>
    </message>
    <message>
        <source>Show the days without a prediction</source>
        <translation>Die Tage ohne Vorhersage zeigen</translation>
    </message>
    <message>
        <source>This file asks nothing.</source>
        <translation>Diese Datei stellt keine Frage.</translation>
    </message>
</context>
<context>
    <name>waterhammer::Presenter</name>
    <message>
        <source>The presenter&apos;s screen</source>
        <translation>Der Bildschirm für den Vortrag</translation>
    </message>
    <message>
        <source>Waterhammer – Presenter</source>
        <translation>Waterhammer – Vortrag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The room sees nothing: its screen is gone. It comes back when the screen does.</source>
        <translation>Der Raum sieht nichts: Sein Bildschirm ist weg. Das Bild kommt wieder, sobald er da ist.</translation>
    </message>
    <message>
        <source>The room&apos;s screen</source>
        <translation>Der Bildschirm des Raums</translation>
    </message>
    <message>
        <source>Nothing comes after this</source>
        <translation>Danach kommt nichts mehr</translation>
    </message>
    <message>
        <source>Next: day %1, once the question is answered</source>
        <translation>Als Nächstes: Tag %1, sobald die Frage beantwortet ist</translation>
    </message>
    <message>
        <source>Next: day %1 (PageDown)</source>
        <translation>Als Nächstes: Tag %1 (Bild ab)</translation>
    </message>
    <message>
        <source>Next: Day %1</source>
        <translation>Weiter: Tag %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation>von %1 min</translation>
    </message>
    <message>
        <source>%1
%2 behind the plan</source>
        <translation>%1
%2 hinter dem Plan</translation>
    </message>
    <message>
        <source>%1
%2 before the plan</source>
        <translation>%1
%2 vor dem Plan</translation>
    </message>
    <message>
        <source>%1
as planned</source>
        <translation>%1
wie geplant</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time spent, time planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A clicker sends PageUp and PageDown. Ctrl+Shift+X swaps the screens.</source>
        <translation>Eine Fernbedienung sendet Bild auf und Bild ab. Strg+Umschalt+X tauscht die Bildschirme.</translation>
    </message>
    <message>
        <source>%1 The room&apos;s screen: %2</source>
        <translation>%1 Der Bildschirm des Raums: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>Neben dem Plan</translation>
    </message>
    <message>
        <source>Share of the planned minutes</source>
        <translation>Anteil der geplanten Minuten</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Was der Raum sieht</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Was der Raum sehen wird</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Der Raum sieht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Try here first: the room&apos;s picture stands still</source>
        <translation>Erst hier ausprobieren: Das Bild des Raums steht still</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Kommende Tage</translation>
    </message>
    <message>
        <source>Hide the days ahead from the room</source>
        <translation>Kommende Tage vor dem Raum verbergen</translation>
    </message>
    <message>
        <source>Hidden from the room</source>
        <translation>Dem Raum verborgen</translation>
    </message>
    <message>
        <source>Notes and steps, always</source>
        <translation>Notizen und Schritte, immer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Black (B)</source>
        <translation>Schwarz (B)</translation>
    </message>
    <message>
        <source>Freeze (F)</source>
        <translation>Standbild (F)</translation>
    </message>
    <message>
        <source>Pointer (P)</source>
        <translation>Zeiger (P)</translation>
    </message>
    <message>
        <source>Magnify (M)</source>
        <translation>Lupe (M)</translation>
    </message>
    <message>
        <source>Pin This Run (K)</source>
        <translation>Diesen Lauf anheften (K)</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Was der Raum sagt</translation>
    </message>
    <message>
        <source>Next: %1 (PageDown)</source>
        <translation>Als Nächstes: %1 (Bild ab)</translation>
    </message>
</context>
<context>
    <name>waterhammer::QuestionPart</name>
    <message>
        <source>Your number</source>
        <translation>Ihre Zahl</translation>
    </message>
</context>
<context>
    <name>waterhammer::RecordDesk</name>
    <message>
        <source>Recorded Lesson</source>
        <translation>Aufgezeichnete Lektion</translation>
    </message>
    <message>
        <source>The recorded lesson has changes that are in no file yet.</source>
        <translation>Die aufgezeichnete Lektion hat Änderungen, die noch in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>A lesson was being recorded and is in no file yet.</source>
        <translation>Eine Lektion wurde aufgezeichnet und steht noch in keiner Datei.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The lesson is in %1.</source>
        <translation>Die Lektion liegt in %1.</translation>
    </message>
    <message>
        <source>The lesson was not saved: %1.</source>
        <translation>Die Lektion wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Click One in the Window</source>
        <translation>Eine im Fenster an&amp;klicken</translation>
    </message>
    <message>
        <source>Nothing moves on these days: there is nothing to ask.</source>
        <translation>An diesen Tagen bewegt sich nichts: Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>This change moves no figure of the day: go to a later day, or change more.</source>
        <translation>Diese Änderung bewegt keine Zahl des Tages: Gehen Sie zu einem späteren Tag, oder ändern Sie mehr.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>waterhammer::RecordForm</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer, and what is said to whoever chooses it</source>
        <translation>Antwort, und was dem gesagt wird, der sie wählt</translation>
    </message>
    <message>
        <source>Reply to the right number</source>
        <translation>Was zur richtigen Zahl gesagt wird</translation>
    </message>
    <message>
        <source>Reply to one that is near</source>
        <translation>Was zu einer gesagt wird, die nahe liegt</translation>
    </message>
    <message>
        <source>Reply to one that is too low</source>
        <translation>Was zu einer gesagt wird, die zu niedrig ist</translation>
    </message>
    <message>
        <source>Reply to one that is too high</source>
        <translation>Was zu einer gesagt wird, die zu hoch ist</translation>
    </message>
    <message>
        <source>Reply to a mistake</source>
        <translation>Was zu einem Irrtum gesagt wird</translation>
    </message>
    <message>
        <source>Reply to whoever falls short</source>
        <translation>Was gesagt wird, solange das Ziel nicht erreicht ist</translation>
    </message>
    <message>
        <source>At number %1</source>
        <translation>Bei Nummer %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Zeile der Tabelle</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Once it is solved</source>
        <translation>Wenn es gelöst ist</translation>
    </message>
    <message>
        <source>As your readers see it</source>
        <translation>So sehen es Ihre Leser</translation>
    </message>
    <message>
        <source>The lesson as a whole</source>
        <translation>Die Lektion als Ganzes</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <source>One or two sentences on what it is about</source>
        <translation>Ein oder zwei Sätze, worum es geht</translation>
    </message>
    <message>
        <source>What readers will be able to do, a line each</source>
        <translation>Was man danach kann, je eine Zeile</translation>
    </message>
    <message>
        <source>Goals of learning</source>
        <translation>Lernziele</translation>
    </message>
    <message>
        <source>What to take home, for the teacher alone</source>
        <translation>Was hängen bleiben soll, nur für die Lehrkraft</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Für die Lehrkraft</translation>
    </message>
    <message>
        <source>Ask F&amp;irst…</source>
        <translation>Ers&amp;t fragen …</translation>
    </message>
    <message>
        <source>Readers predict these days before they are shown</source>
        <translation>Diese Tage werden vorhergesagt, bevor sie zu sehen sind</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titel des Schritts</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>This change is</source>
        <translation>Diese Änderung</translation>
    </message>
    <message>
        <source>&amp;done by the lesson</source>
        <translation>&amp;macht die Lektion</translation>
    </message>
    <message>
        <source>left &amp;to the reader</source>
        <translation>bleibt den Lese&amp;rn überlassen</translation>
    </message>
    <message>
        <source>Make This the &amp;Goal…</source>
        <translation>Zum &amp;Ziel machen …</translation>
    </message>
    <message>
        <source>What a figure has come to is what readers are to reach</source>
        <translation>Wohin eine Zahl gekommen ist, das sollen die Leser erreichen</translation>
    </message>
    <message>
        <source>Note, for the presenter alone</source>
        <translation>Notiz, nur für den Vortrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>waterhammer::RecordPanel</name>
    <message>
        <source>Recorded lesson</source>
        <translation>Aufgezeichnete Lektion</translation>
    </message>
    <message>
        <source>Stop recording: your own study comes back</source>
        <translation>Aufzeichnung beenden: Ihre eigene Studie kommt zurück</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
    <message>
        <source>Add a step of words</source>
        <translation>Einen Schritt nur mit Text hinzufügen</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Den Schritt nach oben</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Den Schritt nach unten</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Den Schritt entfernen</translation>
    </message>
    <message>
        <source>I&amp;nsert Figure</source>
        <translation>Zahl ein&amp;fügen</translation>
    </message>
    <message>
        <source>A figure where the cursor is: click one in the window, or choose it from the list</source>
        <translation>Eine Zahl an der Schreibmarke: im Fenster anklicken oder aus der Liste wählen</translation>
    </message>
    <message>
        <source>&amp;Save the Lesson</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Play It</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Click a figure in the window; Esc ends this.</source>
        <translation>Klicken Sie eine Zahl im Fenster an; Esc beendet das.</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>Lektion wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Words of the lesson</source>
        <translation>Texte der Lektion</translation>
    </message>
    <message>
        <source>being checked …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n Mangel</numerusform>
            <numerusform>%n Mängel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>keine Mängel</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>The lesson as a whole</source>
        <translation>Die Lektion als Ganzes</translation>
    </message>
</context>
<context>
    <name>waterhammer::RunCard</name>
    <message>
        <source>Make this the live run</source>
        <translation>Zum laufenden machen</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Diesen Lauf entfernen</translation>
    </message>
    <message>
        <source>Name of the run %1</source>
        <translation>Name des Laufs %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The inputs are those of this run.</source>
        <translation>Die Eingaben sind die dieses Laufs.</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Diesen Lauf zeigen</translation>
    </message>
    <message>
        <source>Hide this run</source>
        <translation>Diesen Lauf ausblenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, a run</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keeps a run that is this one up to the day and from the next day on what is set now</source>
        <translation>Behält einen Lauf, der bis zu dem Tag dieser ist und vom nächsten an das, was jetzt eingestellt ist</translation>
    </message>
    <message>
        <source>Branch from it after day %1</source>
        <translation>Nach Tag %1 davon abzweigen</translation>
    </message>
    <message>
        <source>%1: type another name</source>
        <translation>%1: anderen Namen eingeben</translation>
    </message>
    <message>
        <source>Hidden: no picture shows it.</source>
        <translation>Ausgeblendet: Kein Bild zeigt ihn.</translation>
    </message>
    <message>
        <source>Listed only: %1 others are drawn. The eye shows it in place of “%2”.</source>
        <translation>Nur aufgeführt: %1 andere werden gezeichnet. Das Auge zeigt ihn anstelle von „%2“.</translation>
    </message>
    <message>
        <source>Show this run in place of “%1”</source>
        <translation>Diesen Lauf anstelle von „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>waterhammer::RunStatus</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Laufs</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Den Lauf anhalten</translation>
    </message>
</context>
<context>
    <name>waterhammer::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Rename run %1</source>
        <translation>Lauf %1 umbenennen</translation>
    </message>
    <message>
        <source>Hide run %1</source>
        <translation>Lauf %1 ausblenden</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <translation>Lauf %1 zeigen</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>Lauf %1 entfernen</translation>
    </message>
    <message>
        <source>Make %1 the live run</source>
        <translation>%1 zum laufenden machen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs kept, of at most</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. “Pin this run” keeps the run as it is; then move a slider and see both.</source>
        <translation>Noch ist nichts angeheftet. „Lauf anheften“ behält den Lauf, wie er ist; bewegen Sie dann einen Regler und sehen Sie beide.</translation>
    </message>
    <message>
        <source>Drag a slider: the live run moves, pinned ones stay. Each is held against it.</source>
        <translation>Ziehen Sie an einem Regler: Der laufende ändert sich, die angehefteten bleiben. Jeder wird mit ihm verglichen.</translation>
    </message>
    <message>
        <source>It cannot run: %1</source>
        <translation>Er lässt sich nicht rechnen: %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <comment>name of a branch</comment>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>Branch of %1 after day %2</source>
        <translation>Zweig von %1 nach Tag %2</translation>
    </message>
    <message>
        <source>Branch here, after day %1</source>
        <translation>Hier abzweigen, nach Tag %1</translation>
    </message>
    <message>
        <source>Keeps a run that is as opened up to the day and from the next day on as you have set it</source>
        <translation>Behält einen Lauf, der bis zu diesem Tag wie geöffnet ist und ab dem nächsten so, wie er jetzt eingestellt ist</translation>
    </message>
    <message>
        <source>From day %1</source>
        <comment>name of a branch</comment>
        <translation>Ab Tag %1</translation>
    </message>
    <message>
        <source>%1 is kept: as opened up to day %2, then as you have set it. The run at hand is as opened again.</source>
        <translation>%1 ist behalten: bis Tag %2 wie geöffnet, dann wie eingestellt. Dieser Lauf ist wieder wie geöffnet.</translation>
    </message>
    <message>
        <source>Branch after day %1</source>
        <translation>Zweig nach Tag %1</translation>
    </message>
    <message>
        <source>Left out of the branch, since the past is as it was: %1. An event can be dated: a price, a capital injection, a loss of capital.</source>
        <translation>Nicht im Zweig, denn was war, bleibt: %1. Datieren lässt sich ein Ereignis: ein Kurs, eine Kapitalzufuhr, ein Kapitalverlust.</translation>
    </message>
    <message>
        <source>Days up to day %1 stay as they are; what you change holds from day %2 on</source>
        <translation>Die Tage bis Tag %1 bleiben, wie sie sind; was Sie ändern, gilt ab Tag %2</translation>
    </message>
    <message>
        <source>Begin what is changed on day %1</source>
        <translation>Geändertes an Tag %1 beginnen lassen</translation>
    </message>
    <message>
        <source>Keep the branch</source>
        <translation>Zweig behalten</translation>
    </message>
    <message>
        <source>Keep the branch, go back</source>
        <translation>Zweig behalten, zurück</translation>
    </message>
    <message>
        <source>The branch is kept, and “%1” is the run at hand again</source>
        <translation>Der Zweig wird behalten, und „%1“ ist wieder der aktuelle Lauf</translation>
    </message>
    <message>
        <source>The branch is kept beside the run from which it parts</source>
        <translation>Der Zweig bleibt neben dem Lauf, von dem er abzweigt</translation>
    </message>
    <message>
        <source>Change all days again</source>
        <translation>Alle Tage wieder ändern</translation>
    </message>
    <message>
        <source>The past is free again; what you have changed keeps its dates</source>
        <translation>Die Vergangenheit ist wieder frei; was Sie geändert haben, behält sein Datum</translation>
    </message>
    <message>
        <source>Another run is called “%1”: “%2” keeps its name.</source>
        <translation>„%1“ heißt schon ein anderer Lauf: „%2“ behält seinen Namen.</translation>
    </message>
    <message>
        <source>A file keeps at most %1 runs: remove one first.</source>
        <translation>Eine Datei bewahrt höchstens %1 Läufe auf: Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>No day follows day %1</source>
        <translation>Auf Tag %1 folgt kein Tag mehr</translation>
    </message>
</context>
<context>
    <name>waterhammer::ScenarioCard</name>
    <message>
        <source>About this scenario</source>
        <translation>Über dieses Szenario</translation>
    </message>
    <message>
        <source>What is stylised</source>
        <translation>Was vereinfacht ist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Edit These Texts</source>
        <translation>Diese Texte &amp;bearbeiten</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Es hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>Was wirklich geschah</translation>
    </message>
</context>
<context>
    <name>waterhammer::ScenarioForm</name>
    <message>
        <source>What the scenario says of itself</source>
        <translation>Was das Szenario von sich sagt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What is stylised, a line each</source>
        <translation>Was vereinfacht ist, je eine Zeile</translation>
    </message>
    <message>
        <source>Sources, a line each</source>
        <translation>Quellen, je eine Zeile</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>what is stylised</source>
        <translation>was vereinfacht ist</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>waterhammer::Scrubber</name>
    <message>
        <source>Day of the run</source>
        <translation>Tag des Laufs</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Go to day %1</source>
        <translation>Zu Tag %1</translation>
    </message>
    <message>
        <source>Branch here, after day %1</source>
        <translation>Hier abzweigen, nach Tag %1</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>This run ends on day %1</source>
        <translation>Dieser Lauf endet an Tag %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::SentenceBar</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The sentence of the day</source>
        <translation>Der Satz des Tages</translation>
    </message>
    <message>
        <source>Why did the price fall?</source>
        <translation>Warum fiel der Kurs?</translation>
    </message>
    <message>
        <source>Takes the largest price move of the day apart</source>
        <translation>Zerlegt die größte Kursbewegung des Tages</translation>
    </message>
</context>
<context>
    <name>waterhammer::Session</name>
    <message>
        <source>Restore scenario</source>
        <translation>Szenario wiederherstellen</translation>
    </message>
    <message>
        <source>a solution</source>
        <translation>eine Lösung</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>A lesson is being recorded: stop recording first.</source>
        <translation>Eine Lektion wird aufgezeichnet: Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>recorded step</source>
        <translation>aufgezeichneter Schritt</translation>
    </message>
</context>
<context>
    <name>waterhammer::SheetModel</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
</context>
<context>
    <name>waterhammer::SidePage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the sliders (Esc)</source>
        <translation>Zurück zu den Reglern (Esc)</translation>
    </message>
</context>
<context>
    <name>waterhammer::SignNames</name>
    <message>
        <source>Names of the signs</source>
        <translation>Namen der Zeichen</translation>
    </message>
</context>
<context>
    <name>waterhammer::SlrDial</name>
    <message>
        <source>Leverage ratio</source>
        <translation>Verschuldungsquote</translation>
    </message>
    <message>
        <source>SLR</source>
        <translation>SLR</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::SpanRows</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::SpotMarks</name>
    <message>
        <source>Numbers of the lesson</source>
        <translation>Nummern der Lektion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and what it stands at</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::SpotPart</name>
    <message>
        <source>Numbers in the picture</source>
        <translation>Nummern im Bild</translation>
    </message>
    <message>
        <source>%1 (not on this desk)</source>
        <translation>%1 (nicht auf diesem Pult)</translation>
    </message>
</context>
<context>
    <name>waterhammer::Stage</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Waterhammer – Stage</source>
        <translation>Waterhammer – Bühne</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The sentence of the day</source>
        <translation>Der Satz des Tages</translation>
    </message>
    <message>
        <source>Keys of the stage</source>
        <translation>Tasten der Bühne</translation>
    </message>
    <message>
        <source>&lt;b&gt;Day %1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;Tag %1&lt;/b&gt; von %2</translation>
    </message>
    <message>
        <source>hide the days ahead</source>
        <translation>kommende Tage verbergen</translation>
    </message>
    <message>
        <source>show the days ahead</source>
        <translation>kommende Tage zeigen</translation>
    </message>
    <message>
        <source>%1 · &lt;b&gt;Day %2&lt;/b&gt; of %3</source>
        <comment>a date and its day</comment>
        <translation>%1 · &lt;b&gt;Tag %2&lt;/b&gt; von %3</translation>
    </message>
    <message>
        <source>PageDown on · PageUp back · B black · F freeze · P pointer · M magnify · H days ahead · L levers · K pin · I card · N notes · Esc</source>
        <translation>Bild ab weiter · Bild auf zurück · B schwarz · F Standbild · P Zeiger · M Lupe · H kommende Tage · L Regler · K anheften · I Karte · N Notizen · Esc</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>There is no note to this day.</source>
        <translation>Zu diesem Tag gibt es keine Notiz.</translation>
    </message>
</context>
<context>
    <name>waterhammer::StageLesson</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>What is left to the room</source>
        <translation>Was dem Raum überlassen ist</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>Dieser Schritt kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>it plays to day %1</source>
        <translation>es läuft bis Tag %1</translation>
    </message>
    <message>
        <source>the answer, and run B</source>
        <translation>die Antwort und Lauf B</translation>
    </message>
    <message>
        <source>a solution</source>
        <translation>eine Lösung</translation>
    </message>
    <message>
        <source>Figures of %1 · %2</source>
        <comment>a reader, the title of a step</comment>
        <translation>Zahlen von %1 · %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::StateRows</name>
    <message>
        <source>State of the market in five rows</source>
        <translation>Marktlage in fünf Zeilen</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>intakt</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>angespannt</translation>
    </message>
</context>
<context>
    <name>waterhammer::SwitchPanel</name>
    <message>
        <source>Why did it switch?</source>
        <translation>Warum kippte der Markt?</translation>
    </message>
    <message>
        <source>The loop gain without each mechanism</source>
        <translation>Die Kreisverstärkung ohne jeden Mechanismus</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>waterhammer::TAccount</name>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Assets %1</source>
        <translation>Aktiva %1</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Passiva</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>Anfang %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::TablePage</name>
    <message>
        <source>Short-term funding</source>
        <translation>Kurzfristige Mittel</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Barmittel</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>Übrige Aktiva</translation>
    </message>
    <message>
        <source>Tier 1 capital</source>
        <translation>Kernkapital (Tier 1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
    <message>
        <source>Balancing item</source>
        <translation>Ausgleichsposten</translation>
    </message>
    <message>
        <source>The figure that keeps the books balanced while another is edited</source>
        <translation>Die Zahl, die die Bücher ausgleicht, während eine andere geändert wird</translation>
    </message>
    <message>
        <source>Find a name, a field or a value</source>
        <translation>Namen, Feld oder Wert suchen</translation>
    </message>
    <message>
        <source>Name, field or value  (Ctrl+F)</source>
        <translation>Suchen  (Strg+F)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>%1 von %n Zahl</numerusform>
            <numerusform>%1 von %n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 back to the file&apos;s</source>
        <translation>%1 %2 wie in der Datei</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is the last row, so that no other dealer moves in the graph.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; steht in der letzten Zeile, damit sich im Graphen kein anderer Händler bewegt.</translation>
    </message>
    <message>
        <source>Also copy exposures</source>
        <translation>Forderungen mitkopieren</translation>
    </message>
    <message>
        <source>copy exposures</source>
        <translation>Forderungen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s)</source>
        <translation>
            <numerusform>%n Forderung</numerusform>
            <numerusform>%n Forderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; removed.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; entfernt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; removed, and with it %2 that named it.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; entfernt, und damit %2, die darauf verwiesen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The table is sorted. Click the head until the order of the file is back, then rows can be moved.</source>
        <translation>Die Tabelle ist sortiert. Den Spaltenkopf klicken, bis die Ordnung der Datei zurück ist; dann lassen sich Zeilen verschieben.</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>The order of the file is the order in the arcs of the graph: &lt;b&gt;%1&lt;/b&gt; is now number %2.</source>
        <translation>Die Ordnung der Datei ist die Ordnung auf den Bögen des Graphen: &lt;b&gt;%1&lt;/b&gt; ist jetzt Nummer %2.</translation>
    </message>
    <message>
        <source>Copied %1 × %2 with all digits.</source>
        <translation>%1 × %2 mit allen Stellen kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cells below the one to fill down from (Shift+Down), then Ctrl+D.</source>
        <translation>Zellen unter der auszufüllenden markieren (Umschalt+Runter), dann Strg+D.</translation>
    </message>
    <message numerus="yes">
        <source>fill down %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle nach unten ausfüllen</numerusform>
            <numerusform>%n Zellen nach unten ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>paste %1 × %2 into %3</source>
        <translation>%1 × %2 einfügen in %3</translation>
    </message>
    <message>
        <source>paste %1 × %2 into %3 to %4</source>
        <translation>%1 × %2 einfügen in %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n Zeile anfügen</numerusform>
            <numerusform>%n Zeilen anfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the paste</source>
        <translation>Einfügen rückgängig</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>placed by the head</source>
        <translation>nach Spaltenkopf</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ohne Kopf</translation>
    </message>
    <message>
        <source>rows by name</source>
        <translation>Zeilen nach Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) past the end.</source>
        <translation>
            <numerusform>%n Zeile über das Ende hinaus.</numerusform>
            <numerusform>%n Zeilen über das Ende hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;F2&lt;/b&gt; edit &amp;nbsp; &lt;b&gt;Tab&lt;/b&gt; next &amp;nbsp; &lt;b&gt;Ctrl+V&lt;/b&gt; paste from a spreadsheet &amp;nbsp; &lt;b&gt;Ctrl+D&lt;/b&gt; fill down &amp;nbsp; &lt;b&gt;Alt+↑ ↓&lt;/b&gt; move the row &amp;nbsp; &lt;b&gt;=*1.1&lt;/b&gt; calculate &amp;nbsp; &lt;b&gt;Ctrl+Z&lt;/b&gt; undo</source>
        <translation>&lt;b&gt;F2&lt;/b&gt; ändern &amp;nbsp; &lt;b&gt;Tab&lt;/b&gt; weiter &amp;nbsp; &lt;b&gt;Strg+V&lt;/b&gt; aus Tabellenkalkulation einfügen &amp;nbsp; &lt;b&gt;Strg+D&lt;/b&gt; ausfüllen &amp;nbsp; &lt;b&gt;Alt+↑ ↓&lt;/b&gt; Zeile verschieben &amp;nbsp; &lt;b&gt;=*1,1&lt;/b&gt; rechnen &amp;nbsp; &lt;b&gt;Strg+Z&lt;/b&gt; rückgängig</translation>
    </message>
    <message>
        <source>‘%1’ does not occur in this table.</source>
        <translation>‚%1‘ kommt in dieser Tabelle nicht vor.</translation>
    </message>
    <message>
        <source>every row balances</source>
        <translation>jede Zeile geht auf</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Mängel</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Mangel</numerusform>
            <numerusform>%n Mängel</numerusform>
        </translation>
    </message>
    <message>
        <source>next F8</source>
        <translation>nächster F8</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Add begins with a row of median size</source>
        <translation>„Neu“ beginnt mit einer Zeile mittlerer Größe</translation>
    </message>
    <message>
        <source>not of this kind</source>
        <translation>nicht bei dieser Art</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>errechnet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>repo of %1</source>
        <translation>Repo: %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; is its mark a decimal one? Nothing is pasted yet.</source>
        <translation>&lt;b&gt;%1:&lt;/b&gt; Ist das Zeichen darin das Dezimalzeichen? Noch ist nichts eingefügt.</translation>
    </message>
    <message>
        <source>Decimal point: %1</source>
        <translation>Dezimalpunkt: %1</translation>
    </message>
    <message>
        <source>Decimal comma: %1</source>
        <translation>Dezimalkomma: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused: what stands there is no value (%1).</source>
        <translation>
            <numerusform>%n Zelle abgewiesen: Was dort steht, ist kein Wert (%1).</numerusform>
            <numerusform>%n Zellen abgewiesen: Was dort steht, ist kein Wert (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no place here.</source>
        <translation>
            <numerusform>%n Zelle hat hier keinen Platz.</numerusform>
            <numerusform>%n Zellen haben hier keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a column here: %1.</source>
        <translation>Hier keine Spalte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of names that are not here.</source>
        <translation>
            <numerusform>%n Zeile mit einem Namen, den es hier nicht gibt.</numerusform>
            <numerusform>%n Zeilen mit Namen, die es hier nicht gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took &lt;b&gt;%2&lt;/b&gt; %3</source>
        <translation>%1 nahm &lt;b&gt;%2&lt;/b&gt; %3 auf</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has the middle figures of the rows above it.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; hat die mittleren Zahlen der Zeilen darüber.</translation>
    </message>
    <message>
        <source>Add begins with a tenth of a dealer&apos;s repo</source>
        <translation>Hinzufügen beginnt mit einem Zehntel vom Repo eines Händlers</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Pasted %1 × %2:&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;%1 × %2 eingefügt:&lt;/b&gt; %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a block of cells</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; the share is taken from what comes from outside.</source>
        <translation>&lt;b&gt;%1:&lt;/b&gt; Der Anteil geht von dem ab, was von außen kommt.</translation>
    </message>
    <message>
        <source>There is nobody else who could lend.</source>
        <translation>Sonst kann niemand verleihen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; removed: that part of the repo comes from outside.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; entfernt: Dieser Teil des Repos kommt von außen.</translation>
    </message>
    <message>
        <source>no rows yet</source>
        <translation>noch keine Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <comment>on repo, by name</comment>
        <translation>
            <numerusform>%n Kredit</numerusform>
            <numerusform>%n Kredite</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>what was pasted</comment>
        <translation>‚%1‘</translation>
    </message>
</context>
<context>
    <name>waterhammer::TablePart</name>
    <message>
        <source>Figures of this step</source>
        <translation>Zahlen dieses Schritts</translation>
    </message>
    <message>
        <source>A, on screen: %1
B, withheld until you answer: %2</source>
        <translation>A, zu sehen: %1
B, verborgen bis zu Ihrer Antwort: %2</translation>
    </message>
    <message>
        <source>A, dashed: %1
B, on screen: %2</source>
        <translation>A, gestrichelt: %1
B, zu sehen: %2</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>A, on the left: %1
B, on the right: %2</source>
        <translation>A, links: %1
B, rechts: %2</translation>
    </message>
</context>
<context>
    <name>waterhammer::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&lt;b&gt;Editing.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Bearbeitung.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>This scenario has not run yet: something in it must be mended first.</source>
        <translation>Dieses Szenario ist noch nicht gelaufen: erst muss etwas darin behoben werden.</translation>
    </message>
    <message>
        <source>Play the days one after the other, forwards and backwards.</source>
        <translation>Die Tage nacheinander abspielen, vorwärts und rückwärts.</translation>
    </message>
    <message>
        <source>The day shown; the bars are the sales of each day</source>
        <translation>Der gezeigte Tag; die Balken sind die Verkäufe jedes Tages</translation>
    </message>
    <message>
        <source>Wave: dealers come into breach for the first time</source>
        <translation>Welle: Händler verletzen zum ersten Mal ein Limit</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; %2</source>
        <comment>a run, what it does differently</comment>
        <translation>&lt;b&gt;%1:&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Against this run.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Gegen diesen Lauf.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This run ended on day %1.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Dieser Lauf endete an Tag %1.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>“%1” ended on day %2.</source>
        <translation>„%1“ endete an Tag %2.</translation>
    </message>
</context>
<context>
    <name>waterhammer::TradeBars</name>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::TradesPanel</name>
    <message>
        <source>Who sold to whom</source>
        <translation>Wer verkaufte an wen</translation>
    </message>
    <message>
        <source>Sellers of which wave</source>
        <translation>Verkäufer welcher Welle</translation>
    </message>
    <message>
        <source>All sellers</source>
        <translation>Alle Verkäufer</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Welle %1</translation>
    </message>
    <message>
        <source>Without a wave</source>
        <translation>Ohne Welle</translation>
    </message>
</context>
<context>
    <name>waterhammer::Transport</name>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>1 day/s</source>
        <translation>1 Tag/s</translation>
    </message>
    <message>
        <source>%1 days/s</source>
        <translation>%1 Tage/s</translation>
    </message>
    <message>
        <source>Play the days</source>
        <translation>Die Tage abspielen</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Pos1</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+Ende</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed, days a second</source>
        <translation>Tempo, Tage je Sekunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip: what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&lt;b&gt;Day %1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;Tag %1&lt;/b&gt; von %2</translation>
    </message>
    <message>
        <source>Play, once the question is answered</source>
        <translation>Abspielen, sobald die Frage beantwortet ist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>waterhammer::VoteCount</name>
    <message>
        <source>Share of the votes: %1</source>
        <translation>Anteil der Stimmen: %1</translation>
    </message>
    <message>
        <source>Votes for %1</source>
        <translation>Stimmen für %1</translation>
    </message>
    <message numerus="yes">
        <source>The room says: %n vote(s), typed in</source>
        <translation>
            <numerusform>Der Raum sagt: %n Stimme, eingetippt</numerusform>
            <numerusform>Der Raum sagt: %n Stimmen, eingetippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::WhyModel</name>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>By asset</source>
        <translation>Nach Papier</translation>
    </message>
</context>
<context>
    <name>waterhammer::WhyPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Zurück zur Frage davor</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Die Antwort kopieren</translation>
    </message>
    <message>
        <source>Copies the open rows with all digits</source>
        <translation>Kopiert die offenen Zeilen mit allen Stellen</translation>
    </message>
    <message>
        <source>Causes, with amounts that add up</source>
        <translation>Ursachen mit Beträgen, die sich summieren</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Step to day 1 and ask again.</source>
        <translation>Noch ist nichts geschehen. Zu Tag 1 gehen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>Select an asset, a dealer or a fund to see why its price moved or what made it sell.</source>
        <translation>Ein Papier, einen Händler oder einen Fonds auswählen, um zu sehen, was den Kurs bewegte oder zum Verkauf zwang.</translation>
    </message>
</context>
<context>
    <name>waterhammer::Window</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>Sz&amp;enarien</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Beamer</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Computing · day %1 of %2</source>
        <translation>Rechnet · Tag %1 von %2</translation>
    </message>
    <message>
        <source>Up to date · %1 · %2 × %3</source>
        <translation>Aktuell · %1 · %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation>
            <numerusform>%n Händler</numerusform>
            <numerusform>%n Händler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Papier</numerusform>
            <numerusform>%n Papiere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you at day %1</source>
        <translation>Angehalten bei Tag %1</translation>
    </message>
    <message>
        <source>%1[*] – Waterhammer</source>
        <translation>%1[*] – Waterhammer</translation>
    </message>
    <message>
        <source>Out of date · the scenario must be fixed first</source>
        <translation>Veraltet · erst das Szenario beheben</translation>
    </message>
    <message>
        <source>Keep this run beside those that follow</source>
        <translation>Diesen Lauf neben den folgenden behalten</translation>
    </message>
    <message>
        <source>A file keeps at most %1 runs</source>
        <translation>Eine Datei behält höchstens %1 Läufe</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>Lauf anheften</translation>
    </message>
    <message>
        <source>“%1” is kept. F9 compares runs.</source>
        <translation>„%1“ bleibt. F9 vergleicht Läufe.</translation>
    </message>
    <message>
        <source>hide the days ahead</source>
        <translation>kommende Tage verbergen</translation>
    </message>
    <message>
        <source>show the days ahead</source>
        <translation>kommende Tage zeigen</translation>
    </message>
    <message>
        <source>Days up to day %1 stay as they are; what you change holds from day %2 on</source>
        <translation>Die Tage bis Tag %1 bleiben, wie sie sind; was Sie ändern, gilt ab Tag %2</translation>
    </message>
    <message>
        <source>A file keeps at most %1 runs: remove one first.</source>
        <translation>Eine Datei bewahrt höchstens %1 Läufe auf: Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>L&amp;ernen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n event(s) on day %1</source>
        <translation>
            <numerusform>Das Ereignis an Tag %1 hinzufügen</numerusform>
            <numerusform>%n Ereignisse an Tag %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of date · lenders of %1 must be fixed first</source>
        <translation>Veraltet · erst Geldgeber von %1 beheben</translation>
    </message>
    <message>
        <source>Out of date · %1 must be fixed first</source>
        <translation>Veraltet · erst %1 beheben</translation>
    </message>
</context>
</TS>
