<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>verwirklicht</translation>
    </message>
    <message>
        <source>runs away</source>
        <translation>läuft davon</translation>
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
        <translation>Halbe Spanne, Bp.</translation>
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
        <source>Forced sales by cause, bn a day</source>
        <translation>Zwangsverkäufe nach Grund, Mrd. am Tag</translation>
    </message>
    <message>
        <source>Loop gain</source>
        <translation>Verstärkung der Schleife</translation>
    </message>
    <message>
        <source>Dealers that quote, %</source>
        <translation>Händler mit Kursen, %</translation>
    </message>
    <message>
        <source>Equity of dealers, bn</source>
        <translation>Eigenkapital der Händler, Mrd.</translation>
    </message>
    <message>
        <source>Losses so far, bn</source>
        <translation>Verluste bisher, Mrd.</translation>
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
</context>
<context>
    <name>DealerStance</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absorbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Graph: walk from node to node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph: select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph: figures of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph: edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider: a step, ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider: back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor: next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Waterhammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Waterhammer %1&lt;/h3&gt;&lt;p&gt;How a constrained inter-dealer market turns a small liquidity shock into a crisis: see it, touch it, take it apart.&lt;/p&gt;&lt;p&gt;After Greenwood, Landier and Thesmar (2015), Cont and Schaanning (2017), Brunnermeier and Pedersen (2009), Adrian and Shin (2010, 2014), Glosten and Milgrom (1985), Cifuentes, Ferrucci and Shin (2005), Duffie et al. (2023) and Furfine (2003).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>L</source>
        <comment>leverage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <comment>value at risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>funding</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterhammer::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Parameter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play Back&amp;wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the Computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced &amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Three Things to Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Waterhammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip: what it does, its key</comment>
        <translation type="unfinished"></translation>
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
        <source>The figures were not saved: %1</source>
        <translation>Die Zahlen wurden nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the figures of the chart</source>
        <translation>Zahlen des Diagramms speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>waterhammer::ChartPanel</name>
    <message>
        <source>Paths</source>
        <translation>Verläufe</translation>
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
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>waterhammer::Desk</name>
    <message>
        <source>Shock and Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph or charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterhammer::Document</name>
    <message>
        <source>Untitled scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterhammer::FileDesk</name>
    <message>
        <source>Scenarios (*.waterhammer.json *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s). What could be read is open, without a file; the file itself is untouched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Nothing is lost; the work is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget These Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the unsaved work could be kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work on “%1” of %2 was found. The file itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterhammer::FirstHint</name>
    <message>
        <source>Three things to touch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterhammer::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterhammer::RunStatus</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterhammer::Window</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing · day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date · %1 · %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you at day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Waterhammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Drag a shock or a constraint. The whole cascade is run again while you drag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Click a dealer to see its books; “Why?” tells what forced it to sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Play the days one after the other, forwards and backwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
