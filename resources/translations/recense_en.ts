<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>recense::ui::CaseCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ChangeFieldDialog</name>
    <message numerus="yes">
        <source>%n case(s) change</source>
        <translation>
            <numerusform>%n case changes</numerusform>
            <numerusform>%n cases change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>Change %n case</numerusform>
            <numerusform>Change %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be changed</source>
        <translation>
            <numerusform>%n cannot be changed</numerusform>
            <numerusform>%n cannot be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ChangeText</name>
    <message numerus="yes">
        <source>at most %Ln person(s) in all</source>
        <translation>
            <numerusform>at most %Ln person in all</numerusform>
            <numerusform>at most %Ln people in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln more person(s)</source>
        <translation>
            <numerusform>up to %Ln more person</numerusform>
            <numerusform>up to %Ln more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln fewer person(s)</source>
        <translation>
            <numerusform>up to %Ln person fewer</numerusform>
            <numerusform>up to %Ln fewer people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person(s)</source>
        <translation>
            <numerusform>%Ln more person</numerusform>
            <numerusform>%Ln more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln more person(s)</source>
        <translation>
            <numerusform>at least %Ln more person</numerusform>
            <numerusform>at least %Ln more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer person(s)</source>
        <translation>
            <numerusform>%Ln person fewer</numerusform>
            <numerusform>%Ln fewer people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln fewer person(s)</source>
        <translation>
            <numerusform>at least %Ln person fewer</numerusform>
            <numerusform>at least %Ln fewer people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::DuplicatesPane</name>
    <message numerus="yes">
        <source>To decide: %n pair(s)</source>
        <translation>
            <numerusform>To decide: %n pair</numerusform>
            <numerusform>To decide: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsure: %n pair(s)</source>
        <translation>
            <numerusform>Unsure: %n pair</numerusform>
            <numerusform>Unsure: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n pair(s)</source>
        <translation>
            <numerusform>Decided: %n pair</numerusform>
            <numerusform>Decided: %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::EntryText</name>
    <message numerus="yes">
        <source>change of %Ln case(s)</source>
        <translation>
            <numerusform>change of %Ln case</numerusform>
            <numerusform>change of %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of %Ln case(s) to the bin</source>
        <translation>
            <numerusform>move of %Ln case to the bin</numerusform>
            <numerusform>move of %Ln cases to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln case(s) from the bin</source>
        <translation>
            <numerusform>return of %Ln case from the bin</numerusform>
            <numerusform>return of %Ln cases from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History unbroken, %Ln entry(s)</source>
        <translation>
            <numerusform>History unbroken, %Ln entry</numerusform>
            <numerusform>History unbroken, %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) before that of %1 are missing</source>
        <translation>
            <numerusform>%Ln entry before that of %1 is missing</numerusform>
            <numerusform>%Ln entries before that of %1 are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are further breaks: %Ln.</source>
        <translation>
            <numerusform>There is %Ln further break.</numerusform>
            <numerusform>There are %Ln further breaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln case(s)</source>
        <translation>
            <numerusform>import of %Ln case</numerusform>
            <numerusform>import of %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::FindingText</name>
    <message numerus="yes">
        <source>%Ln page(s) of the file cannot be read.</source>
        <translation>
            <numerusform>%Ln page of the file cannot be read.</numerusform>
            <numerusform>%Ln pages of the file cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) do not fit the others.</source>
        <translation>
            <numerusform>%Ln record does not fit the others.</numerusform>
            <numerusform>%Ln records do not fit the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is broken in %Ln place(s): an entry is missing or was changed past the program. The place History says where.</source>
        <translation>
            <numerusform>The history is broken in %Ln place: an entry is missing or was changed past the program. The place History says where.</numerusform>
            <numerusform>The history is broken in %Ln places: an entry is missing or was changed past the program. The place History says where.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are missing.</source>
        <translation>
            <numerusform>%Ln attached file is missing.</numerusform>
            <numerusform>%Ln attached files are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not as they were taken in.</source>
        <translation>
            <numerusform>%Ln attached file is not as it was taken in.</numerusform>
            <numerusform>%Ln attached files are not as they were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list and the search do not show %Ln case(s) as recorded.</source>
        <translation>
            <numerusform>The list and the search do not show %Ln case as recorded.</numerusform>
            <numerusform>The list and the search do not show %Ln cases as recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln case(s) put back.</source>
        <translation>
            <numerusform>%Ln case put back.</numerusform>
            <numerusform>%Ln cases put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln new case(s)</source>
        <translation>
            <numerusform>%Ln new case</numerusform>
            <numerusform>%Ln new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) changed</source>
        <translation>
            <numerusform>%Ln case changed</numerusform>
            <numerusform>%Ln cases changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) as they are here already</source>
        <translation>
            <numerusform>%Ln case as it is here already</numerusform>
            <numerusform>%Ln cases as they are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) refused</source>
        <translation>
            <numerusform>%Ln case refused</numerusform>
            <numerusform>%Ln cases refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln case(s)</source>
        <translation>
            <numerusform>Take in %Ln case</numerusform>
            <numerusform>Take in %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) taken in. Edit, Undo takes them out again.</source>
        <translation>
            <numerusform>%Ln case taken in. Edit, Undo takes it out again.</numerusform>
            <numerusform>%Ln cases taken in. Edit, Undo takes them out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::IncidentFields</name>
    <message numerus="yes">
        <source>%n proceeding(s)</source>
        <translation>
            <numerusform>%n proceeding</numerusform>
            <numerusform>%n proceedings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n charge</numerusform>
            <numerusform>%n charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n case(s) moved to the bin.</source>
        <translation>
            <numerusform>%n case moved to the bin.</numerusform>
            <numerusform>%n cases moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field of %n case(s) was changed.</source>
        <translation>
            <numerusform>A field of %n case was changed.</numerusform>
            <numerusform>A field of %n cases was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) half typed when the program ended are open again, the last as of %1.</source>
        <translation>
            <numerusform>%n case half typed when the program ended is open again, as of %1.</numerusform>
            <numerusform>%n cases half typed when the program ended are open again, the last as of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln case(s)…</source>
        <translation>
            <numerusform>Moving %Ln case…</numerusform>
            <numerusform>Moving %Ln cases…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::Members</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::NewRegisterPage</name>
    <message numerus="yes">
        <source>That passphrase is easy to guess. Take at least %n character(s), better several words.</source>
        <translation>
            <numerusform>That passphrase is easy to guess. Take at least %n character, better several words.</numerusform>
            <numerusform>That passphrase is easy to guess. Take at least %n characters, better several words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::PlanCases</name>
    <message numerus="yes">
        <source>And %Ln more: type some of its title.</source>
        <translation>
            <numerusform>And %Ln more: type some of its title.</numerusform>
            <numerusform>And %Ln more: type some of the title.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>after %n minute without a key or a click</numerusform>
            <numerusform>after %n minutes without a key or a click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ProblemText</name>
    <message numerus="yes">
        <source>%n member(s) of this group are recorded one by one, more than its greatest number.</source>
        <translation>
            <numerusform>%n member of this group is recorded one by one, more than its greatest number.</numerusform>
            <numerusform>%n members of this group are recorded one by one, more than its greatest number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too long to be kept here: at most %Ln characters.</source>
        <translation>
            <numerusform>%1 is too long to be kept here: at most %Ln character.</numerusform>
            <numerusform>%1 is too long to be kept here: at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ReportText</name>
    <message numerus="yes">
        <source>In %Ln table(s), small countries are summed up as other countries.</source>
        <translation>
            <numerusform>In %Ln table, small countries are summed up as other countries.</numerusform>
            <numerusform>In %Ln tables, small countries are summed up as other countries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are not shown: those below %1, and others by which they could be worked out.</source>
        <translation>
            <numerusform>%Ln figure is not shown, for it is below %1 or tells of one that is.</numerusform>
            <numerusform>%Ln figures are not shown: those below %1, and others by which they could be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ThenAndNowDialog</name>
    <message numerus="yes">
        <source>The total is what it was, %1; %Ln other figure(s) changed.</source>
        <translation>
            <numerusform>The total is what it was, %1; %Ln other figure changed.</numerusform>
            <numerusform>The total is what it was, %1; %Ln other figures changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %1, now %2; %Ln figure(s) changed.</source>
        <translation>
            <numerusform>Then %1, now %2; %Ln figure changed.</numerusform>
            <numerusform>Then %1, now %2; %Ln figures changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total is what it was, %1, but of other cases; %Ln figure(s) changed.</source>
        <translation>
            <numerusform>The total is what it was, %1, but of other cases; %Ln figure changed.</numerusform>
            <numerusform>The total is what it was, %1, but of other cases; %Ln figures changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::Timeline</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::Words</name>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln organisation(s)</source>
        <translation>
            <numerusform>at least %Ln organisation</numerusform>
            <numerusform>at least %Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vessel(s)</source>
        <translation>
            <numerusform>%Ln vessel</numerusform>
            <numerusform>%Ln vessels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln vessel(s)</source>
        <translation>
            <numerusform>at least %Ln vessel</numerusform>
            <numerusform>at least %Ln vessels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln case(s)</source>
        <translation>
            <numerusform>at least %Ln case</numerusform>
            <numerusform>at least %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln person(s)</source>
        <translation>
            <numerusform>at least %Ln person</numerusform>
            <numerusform>at least %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln person(s)</source>
        <comment>33 to 35 people</comment>
        <translation>
            <numerusform>%1 to %Ln person</numerusform>
            <numerusform>%1 to %Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
