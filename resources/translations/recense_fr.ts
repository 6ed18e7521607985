<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>recense::app</name>
    <message>
        <source>Writes a consistent, encrypted, verified copy of a register, also while it is in use.</source>
        <translation>Écrit une copie cohérente, chiffrée et vérifiée d’un registre, même pendant qu’il sert.</translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are: %2.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Les commandes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of this file.</source>
        <translation>Lire la phrase de passe à la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>Read the passphrase from this open file descriptor.</source>
        <translation>Lire la phrase de passe sur ce descripteur de fichier ouvert.</translation>
    </message>
    <message>
        <source>This command is written: recense %1 %2</source>
        <translation>Cette commande s’écrit&#xa0;: recense %1 %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not “%3”.</source>
        <translation>--%1 attend un nombre entier à partir de %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>file descriptor %1</source>
        <translation>descripteur de fichier %1</translation>
    </message>
    <message>
        <source>Counts a year by a rule, and prints every figure.</source>
        <translation>Compte une année selon une règle et affiche tous les chiffres.</translation>
    </message>
    <message>
        <source>Print JSON, with the members of each figure.</source>
        <translation>Afficher du JSON, avec les membres de chaque chiffre.</translation>
    </message>
    <message>
        <source>%1 in solidarity</source>
        <translation>%1 (solidarité)</translation>
    </message>
    <message>
        <source>%1 in migration</source>
        <translation>%1 (migration)</translation>
    </message>
    <message>
        <source>Says why an incident counts in a year, or the first clause of the rule that it fails.</source>
        <translation>Dit pourquoi une affaire compte dans une année, ou la première clause de la règle qu’elle ne remplit pas.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>“%1” is no reference: they look like ATH-2026-0001.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une référence&#xa0;: elles s’écrivent comme ATH-2026-0001.</translation>
    </message>
    <message>
        <source>There is no incident %1 in this register.</source>
        <translation>Il n’y a pas d’affaire %1 dans ce registre.</translation>
    </message>
    <message>
        <source>Incident %1 is in the bin, and is never counted.</source>
        <translation>L’affaire %1 est dans la corbeille et ne compte jamais.</translation>
    </message>
    <message>
        <source>%1 counts in %2:</source>
        <translation>%1 compte en %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1 does not count in %2. The first clause that it fails:</source>
        <translation>%1 ne compte pas en %2. La première clause qu’elle ne remplit pas&#xa0;:</translation>
    </message>
    <message>
        <source>Writes the case sheet.</source>
        <translation>Écrit la feuille d’affaires.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was written. Cases that would be new: %1; changed: %2; as they are: %3; refused: %4.</source>
        <translation>Rien n’a été écrit. Affaires qui seraient nouvelles&#xa0;: %1&#x202f;; modifiées&#xa0;: %2&#x202f;; inchangées&#xa0;: %3&#x202f;; refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Cases that are new: %1; changed: %2; as they were: %3; refused: %4.</source>
        <translation>Affaires nouvelles&#xa0;: %1&#x202f;; modifiées&#xa0;: %2&#x202f;; inchangées&#xa0;: %3&#x202f;; refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Takes in a case sheet, or any table through a mapping, in one step.</source>
        <translation>Importe en une fois une feuille d’affaires, ou tout autre tableau au moyen d’une correspondance.</translation>
    </message>
    <message>
        <source>How a table of another form becomes a case sheet.</source>
        <translation>Comment un tableau d’une autre forme devient une feuille d’affaires.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing.</source>
        <translation>Dire ce qui serait fait, et ne rien faire.</translation>
    </message>
    <message>
        <source>Leave out columns that a case sheet does not have.</source>
        <translation>Laisser de côté les colonnes qu’une feuille d’affaires n’a pas.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Afficher le résultat en JSON.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used: %2</source>
        <translation>La correspondance %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Without a command, or with the path of a register, the window opens.
Commands: %1.
What each takes: recense COMMAND --help</source>
        <translation>Sans commande, ou avec le chemin d’un registre, la fenêtre s’ouvre.
Commandes&#xa0;: %1.
Ce que chacune attend&#xa0;: recense COMMANDE --help</translation>
    </message>
    <message>
        <source>Makes an empty register.</source>
        <translation>Crée un registre vide.</translation>
    </message>
    <message>
        <source>The short code of this register, the first part of its references: 1 to 12 capital letters and digits, beginning with a letter.</source>
        <translation>Le code court de ce registre, début de ses références&#xa0;: 1 à 12 majuscules et chiffres, la première une lettre.</translation>
    </message>
    <message>
        <source>Give the register a short code with --site, for example --site ATH.</source>
        <translation>Donnez au registre un code court avec --site, par exemple --site ATH.</translation>
    </message>
    <message>
        <source>“%1” is no site code: 1 to 12 capital letters and digits, beginning with a letter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de site&#xa0;: 1 à 12 majuscules et chiffres, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Give --passphrase-file or --passphrase-fd.</source>
        <translation>Il n’y a pas de terminal où demander la phrase de passe. Donnez --passphrase-file ou --passphrase-fd.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>“%1” is neither a rule file nor one of the rules default, development, open, new.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier de règle, ni l’une des règles default, development, open, new.</translation>
    </message>
    <message>
        <source>“%1” is no country: give ISO codes such as GR, or EU.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays&#xa0;: donnez des codes ISO comme GR, ou EU.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 attend l’un de %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The year to count, 1 January to 31 December.</source>
        <translation>L’année à compter, du 1er janvier au 31 décembre.</translation>
    </message>
    <message>
        <source>The count rule: a file, or default, development, open or new.</source>
        <translation>La règle de décompte&#xa0;: un fichier, ou default, development, open ou new.</translation>
    </message>
    <message>
        <source>What makes someone count in the year: development, open or new.</source>
        <translation>Ce qui fait compter quelqu’un dans l’année&#xa0;: development, open ou new.</translation>
    </message>
    <message>
        <source>solidarity, migration or both.</source>
        <translation>solidarity, migration ou both (les deux).</translation>
    </message>
    <message>
        <source>Countries by ISO code, separated by commas; EU for its members of that year.</source>
        <translation>Pays par code ISO, séparés par des virgules&#x202f;; EU pour ses membres de cette année-là.</translation>
    </message>
    <message>
        <source>The day up to which steps and outcomes are known (YYYY-MM-DD).</source>
        <translation>Le jour jusqu’auquel étapes et décisions sont connues (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>The language or languages of the report: en, fr or en,fr.</source>
        <translation>La ou les langues du rapport&#xa0;: en, fr ou en,fr.</translation>
    </message>
    <message>
        <source>Pool or hide figures below this number.</source>
        <translation>Regrouper ou masquer les chiffres inférieurs à ce nombre.</translation>
    </message>
    <message>
        <source>Give the year to count with --year, for example --year 2024.</source>
        <translation>Donnez l’année à compter avec --year, par exemple --year 2024.</translation>
    </message>
    <message>
        <source>“%1” is no year that can be counted.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année que l’on puisse compter.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2024-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;: écrivez-le comme 2024-12-31.</translation>
    </message>
    <message>
        <source>There is no report in “%1”: the languages are %2.</source>
        <translation>Il n’y a pas de rapport en «&#xa0;%1&#xa0;»&#xa0;: les langues sont %2.</translation>
    </message>
    <message>
        <source>Say where the report goes with -o FILE, for example -o report.pdf.</source>
        <translation>Dites où va le rapport avec -o FICHIER, par exemple -o rapport.pdf.</translation>
    </message>
    <message>
        <source>Makes a register of real published cases, marked as sample.</source>
        <translation>Crée un registre d’affaires réelles et publiées, marqué comme exemple.</translation>
    </message>
    <message>
        <source>A page of the file is damaged</source>
        <translation>Une page du fichier est endommagée</translation>
    </message>
    <message>
        <source>A record points to one that is not there</source>
        <translation>Un enregistrement renvoie à un autre qui n’existe pas</translation>
    </message>
    <message>
        <source>A record breaks a rule of its table</source>
        <translation>Un enregistrement enfreint une règle de sa table</translation>
    </message>
    <message>
        <source>The history was changed or has a gap</source>
        <translation>L’historique a été modifié ou présente une lacune</translation>
    </message>
    <message>
        <source>The content of an attachment is missing</source>
        <translation>Le contenu d’une pièce jointe manque</translation>
    </message>
    <message>
        <source>The content of an attachment was changed</source>
        <translation>Le contenu d’une pièce jointe a été modifié</translation>
    </message>
    <message>
        <source>The search index does not fit the records</source>
        <translation>L’index de recherche ne correspond pas aux enregistrements</translation>
    </message>
    <message>
        <source>The head of the file was changed</source>
        <translation>L’en-tête du fichier a été modifié</translation>
    </message>
    <message>
        <source>Checks pages, keys, history chain, attachments&apos; hashes and search index.</source>
        <translation>Vérifie les pages, les clés, la chaîne de l’historique, les empreintes des pièces jointes et l’index de recherche.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Afficher les constats en JSON.</translation>
    </message>
    <message>
        <source>The register is as it was written.</source>
        <translation>Le registre est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The register is damaged. Keep this file, and go on with the latest backup that verifies.</source>
        <translation>Le registre est endommagé. Gardez ce fichier, et continuez avec la dernière sauvegarde qui passe la vérification.</translation>
    </message>
    <message>
        <source>%1: %2, perhaps</source>
        <translation>%1&#xa0;: %2, peut-être</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say what this command takes.</source>
        <translation>Dire ce que cette commande attend.</translation>
    </message>
    <message>
        <source>Makes the annual report. The ending of the file chooses the format: .pdf, .html or .odt for reading, .xlsx, .csv, .crosstab.csv or .json for figures.</source>
        <translation>Produit le rapport annuel. La terminaison du fichier choisit le format&#xa0;: .pdf, .html ou .odt pour lire, .xlsx, .csv, .crosstab.csv ou .json pour les chiffres.</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .html, .odt, .xlsx, .csv, .crosstab.csv or .json; “%1” ends in none of them.</source>
        <translation>Un rapport s’écrit en .pdf, .html, .odt, .xlsx, .csv, .crosstab.csv ou .json&#x202f;; «&#xa0;%1&#xa0;» ne se termine par aucun d’eux.</translation>
    </message>
    <message>
        <source>Holds a frozen report against the register: every figure that changed, and the cases that changed it, as CSV.</source>
        <translation>Compare un rapport figé au registre&#xa0;: chaque chiffre qui a changé, et les affaires qui l’ont changé, en CSV.</translation>
    </message>
    <message>
        <source>The last report of that year; else the last of all.</source>
        <translation>Le dernier rapport de cette année&#x202f;; sinon le dernier de tous.</translation>
    </message>
    <message>
        <source>The last report of that name.</source>
        <translation>Le dernier rapport de ce nom.</translation>
    </message>
    <message>
        <source>a frozen report</source>
        <translation>un rapport figé</translation>
    </message>
    <message>
        <source>Keeps the annual report in the register as it is published, so that later ones say what has changed.</source>
        <translation>Conserve le rapport annuel dans le registre tel qu’il est publié, pour que les suivants disent ce qui a changé.</translation>
    </message>
    <message>
        <source>Later reports name it so.</source>
        <translation>Les rapports suivants l’appellent ainsi.</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Give the report a name with --name NAME.</source>
        <translation>Donnez un nom au rapport avec --name NOM.</translation>
    </message>
    <message>
        <source>With --all, what is printed is CSV.</source>
        <translation>Avec --all, la sortie est du CSV.</translation>
    </message>
    <message>
        <source>Explain every incident, as CSV.</source>
        <translation>Expliquer chaque affaire, en CSV.</translation>
    </message>
    <message>
        <source>Give the reference of an incident, or --all for every one.</source>
        <translation>Donnez la référence d’une affaire, ou --all pour toutes.</translation>
    </message>
    <message>
        <source>The rule file %1 cannot be used: %2.</source>
        <translation>Le fichier de règle %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file to write. May be given several times.</source>
        <translation>Le fichier à écrire. Peut être donné plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>recense::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un registre &amp;récent</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>Enregistrer une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>A &amp;spreadsheet…</source>
        <translation>Un &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>All cases as a &amp;spreadsheet…</source>
        <translation>Toutes les affaires en &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Propriétés</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>A&amp;ffaires</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>Normal &amp;text size</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Affai&amp;re</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nouvelle affaire</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>Ou&amp;vrir l’affaire</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Affaire &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>Affaire &amp;suivante</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Ra&amp;pports</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Recense</source>
        <translation>À &amp;propos de Recense</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>Change a &amp;field of the selected cases…</source>
        <translation>Modifier un &amp;champ des affaires choisies…</translation>
    </message>
    <message>
        <source>People and &amp;organisations</source>
        <translation>Personnes et &amp;organisations</translation>
    </message>
    <message>
        <source>&amp;Quick log…</source>
        <translation>Saisie &amp;rapide…</translation>
    </message>
    <message>
        <source>Pr&amp;int or save as PDF…</source>
        <translation>I&amp;mprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>C&amp;orbeille</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;What was monitored…</source>
        <translation>Ce qui a été &amp;suivi…</translation>
    </message>
    <message>
        <source>Prepare the &amp;report of the year…</source>
        <translation>Préparer le &amp;rapport de l’année…</translation>
    </message>
    <message>
        <source>&amp;Freeze this report…</source>
        <translation>&amp;Figer ce rapport…</translation>
    </message>
    <message>
        <source>&amp;Published reports…</source>
        <translation>Rapports &amp;publiés…</translation>
    </message>
    <message>
        <source>Count &amp;rules…</source>
        <translation>&amp;Règles de comptage…</translation>
    </message>
    <message>
        <source>&amp;Compare two rules…</source>
        <translation>&amp;Comparer deux règles…</translation>
    </message>
    <message>
        <source>Save, and a ne&amp;w case</source>
        <translation>Enregistrer, et une nouvelle a&amp;ffaire</translation>
    </message>
    <message>
        <source>Find likely &amp;duplicates</source>
        <translation>Chercher les &amp;doublons probables</translation>
    </message>
</context>
<context>
    <name>recense::ui::Answers</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>recense::ui::BinView</name>
    <message>
        <source>&amp;Put back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Cases in the bin</source>
        <translation>Affaires dans la corbeille</translation>
    </message>
    <message>
        <source>The bin is empty. Delete in the list of cases moves a case here, from where it can always be put back.</source>
        <translation>La corbeille est vide. La touche Suppr dans la liste des affaires y place une affaire, qui peut toujours être remise.</translation>
    </message>
    <message>
        <source>History &amp;of the case</source>
        <translation>Historique &amp;de l’affaire</translation>
    </message>
</context>
<context>
    <name>recense::ui::CaseCard</name>
    <message>
        <source>Case card</source>
        <translation>Fiche de l’affaire</translation>
    </message>
    <message>
        <source>Choose a case in the list to read it here. Enter opens it for editing.</source>
        <translation>Choisissez une affaire dans la liste pour la lire ici. Entrée l’ouvre pour la modifier.</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Affaire sans titre</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Lieu et dates</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Who was struck</source>
        <translation>Qui est visé</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>How it counts, by year</source>
        <translation>Comment elle compte, par année</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>one of the %1</source>
        <translation>fait partie du groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>%1, later replaced</source>
        <translation>%1, remplacé ensuite</translation>
    </message>
    <message>
        <source>an unknown number of people</source>
        <translation>un nombre inconnu de personnes</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>can be appealed</source>
        <translation>susceptible de recours</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 avec sursis</translation>
    </message>
    <message>
        <source>fine %1 %2</source>
        <translation>amende de %1 %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Exclue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>History of this case</source>
        <translation>Historique de cette affaire</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a start and an end</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>recense::ui::CaseCardDialog</name>
    <message>
        <source>With what is &amp;confidential</source>
        <translation>Avec ce qui est &amp;confidentiel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print a case</source>
        <translation>Imprimer une affaire</translation>
    </message>
    <message>
        <source>Names, file numbers, notes, and sources that were not published; of a case that is not public, all of it.</source>
        <translation>Noms, numéros de dossier, notes et sources non publiées&#x202f;; d’une affaire qui n’est pas publique, tout.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>nouvelle affaire</translation>
    </message>
    <message>
        <source>Save the case as a PDF</source>
        <translation>Enregistrer l’affaire en PDF</translation>
    </message>
    <message>
        <source>Pages for reading (*.pdf)</source>
        <translation>Pages à lire (*.pdf)</translation>
    </message>
    <message>
        <source>The page was written to %1. That file is not encrypted.</source>
        <translation>La page a été écrite dans %1. Ce fichier n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>recense::ui::CaseModel</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>recense::ui::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la gauche</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la droite</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>recense::ui::CasesPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Voir toutes les affaires</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Aucune affaire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>37 cases, at least 142 people</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the search “%1”</source>
        <translation>la recherche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the figure “%1”</source>
        <translation>le chiffre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Behind the figure “%1”</source>
        <translation>Derrière le chiffre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Modifier un champ…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
</context>
<context>
    <name>recense::ui::ChangeFieldDialog</name>
    <message>
        <source>Change a field of %1</source>
        <translation>Modifier un champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Lecture des affaires</translation>
    </message>
    <message>
        <source>What happens to each case</source>
        <translation>Ce qui arrive à chaque affaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Nouvelle valeur</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Excluded &amp;because</source>
        <translation>&amp;Exclue parce que</translation>
    </message>
    <message>
        <source>&amp;Why (for the history)</source>
        <translation>&amp;Pourquoi (pour l’historique)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose a field and a value. What happens to each case is shown before anything is saved.</source>
        <translation>Choisissez un champ et une valeur. Ce qui arrive à chaque affaire est montré avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lecture des affaires…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) change</source>
        <translation>
            <numerusform>%n affaire change</numerusform>
            <numerusform>%n affaires changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n reste telle quelle</numerusform>
            <numerusform>%n restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of parts</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>Modifier %n affaire</numerusform>
            <numerusform>Modifier %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be changed</source>
        <translation>
            <numerusform>%n ne peut pas changer</numerusform>
            <numerusform>%n ne peuvent pas changer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ChangeModel</name>
    <message>
        <source>The total would be: %1</source>
        <translation>Le total serait&#xa0;: %1</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>recense::ui::ChangePreview</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Add an act</source>
        <translation>Ajouter un acte</translation>
    </message>
    <message>
        <source>Take an act away</source>
        <translation>Retirer un acte</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste telle quelle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Cannot be changed: %1</source>
        <translation>Ne peut pas changer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recense::ui::ChangeText</name>
    <message>
        <source>no change of the total</source>
        <translation>le total ne change pas</translation>
    </message>
    <message>
        <source>perhaps more people, nobody knows how many</source>
        <translation>peut-être plus de personnes, sans que l’on sache combien</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln person(s) in all</source>
        <translation>
            <numerusform>au plus %Ln personne en tout</numerusform>
            <numerusform>au plus %Ln personnes en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln more person(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln personne de plus</numerusform>
            <numerusform>jusqu’à %Ln personnes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln fewer person(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln personne de moins</numerusform>
            <numerusform>jusqu’à %Ln personnes de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts, if they are confirmed</source>
        <translation>Brouillons, s’ils sont confirmés</translation>
    </message>
    <message>
        <source>Cases below the level of verification, if they counted</source>
        <translation>Affaires sous le niveau de vérification, si elles comptaient</translation>
    </message>
    <message>
        <source>Sources that differ on numbers, if the lowest number holds</source>
        <translation>Sources en désaccord sur les nombres, si le plus bas est juste</translation>
    </message>
    <message>
        <source>Sources that differ on numbers, if the highest number holds</source>
        <translation>Sources en désaccord sur les nombres, si le plus haut est juste</translation>
    </message>
    <message>
        <source>Doubtful dates, if they lie in the year</source>
        <translation>Dates incertaines, si elles tombent dans l’année</translation>
    </message>
    <message>
        <source>Doubtful dates, if they lie outside the year</source>
        <translation>Dates incertaines, si elles tombent hors de l’année</translation>
    </message>
    <message>
        <source>Cases with one source only, if left out</source>
        <translation>Affaires à source unique, si on les écarte</translation>
    </message>
    <message>
        <source>Cases without a source, if left out</source>
        <translation>Affaires sans source, si on les écarte</translation>
    </message>
    <message>
        <source>Likely duplicates among people, if they are the same</source>
        <translation>Doublons probables parmi les personnes, si ce sont les mêmes</translation>
    </message>
    <message>
        <source>People beside a group in their case, if they are inside it</source>
        <translation>Personnes à côté d’un groupe de leur affaire, si elles en font partie</translation>
    </message>
    <message>
        <source>Pending, no news for over a year, if it had ended then</source>
        <translation>En cours, sans nouvelles depuis plus d’un an, si la procédure s’était alors terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person(s)</source>
        <translation>
            <numerusform>%Ln personne de plus</numerusform>
            <numerusform>%Ln personnes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln more person(s)</source>
        <translation>
            <numerusform>au moins %Ln personne de plus</numerusform>
            <numerusform>au moins %Ln personnes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer person(s)</source>
        <translation>
            <numerusform>%Ln personne de moins</numerusform>
            <numerusform>%Ln personnes de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln fewer person(s)</source>
        <translation>
            <numerusform>au moins %Ln personne de moins</numerusform>
            <numerusform>au moins %Ln personnes de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>an amount</comment>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>some people</source>
        <translation>quelques personnes</translation>
    </message>
    <message>
        <source>now %1; then nothing</source>
        <translation>maintenant %1&#x202f;; alors rien</translation>
    </message>
    <message>
        <source>now nothing; then %1</source>
        <translation>maintenant rien&#x202f;; alors %1</translation>
    </message>
    <message>
        <source>now %1; then %2</source>
        <translation>maintenant %1&#x202f;; alors %2</translation>
    </message>
    <message>
        <source>counts all the same</source>
        <translation>compte de toute façon</translation>
    </message>
    <message>
        <source>counts all the same; pending, without news since %1</source>
        <translation>compte de toute façon&#x202f;; en cours, sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>Cases that may be one recorded twice, if they are</source>
        <translation>Cas peut-être enregistrés deux fois, s’ils n’en font qu’un</translation>
    </message>
    <message>
        <source>Head-counts that are ranges, if the greatest number holds</source>
        <translation>Effectifs en fourchette, si le nombre le plus élevé est le bon</translation>
    </message>
</context>
<context>
    <name>recense::ui::ChangeTree</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a reference and a title</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a case, a record of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>existait</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>… and more. The history of each case shows its part.</source>
        <translation>… et d’autres. L’historique de chaque affaire montre ce qui la concerne.</translation>
    </message>
</context>
<context>
    <name>recense::ui::ChipEdit</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Mettre en premier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recense::ui::ChoiceEdit</name>
    <message>
        <source>Nothing in the list has this name. Pick one with the Down key, or empty the field.</source>
        <translation>Rien dans la liste ne porte ce nom. Choisissez avec la touche Bas, ou videz le champ.</translation>
    </message>
    <message>
        <source>Make new: %1</source>
        <translation>Créer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recense::ui::ChoicePopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>recense::ui::ColumnText</name>
    <message>
        <source>Title in other languages</source>
        <translation>Titre dans d’autres langues</translation>
    </message>
    <message>
        <source>Summary in other languages</source>
        <translation>Résumé dans d’autres langues</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>L’affaire</translation>
    </message>
    <message>
        <source>Who was struck</source>
        <translation>Qui est visé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Chef d’accusation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File of a source</source>
        <translation>Fichier d’une source</translation>
    </message>
    <message>
        <source>What a source says</source>
        <translation>Ce que dit une source</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>What was monitored</source>
        <translation>Ce qui a été suivi</translation>
    </message>
    <message>
        <source>Term of the vocabulary</source>
        <translation>Terme du vocabulaire</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>type of target and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Partie du rapport</translation>
    </message>
    <message>
        <source>Table left out of the report</source>
        <translation>Tableau omis du rapport</translation>
    </message>
    <message>
        <source>Case told in the report</source>
        <translation>Affaire racontée dans le rapport</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>People at least</source>
        <translation>Au moins (personnes)</translation>
    </message>
    <message>
        <source>Published report</source>
        <translation>Rapport publié</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Count rule</source>
        <translation>Règle de comptage</translation>
    </message>
</context>
<context>
    <name>recense::ui::CompareModel</name>
    <message>
        <source>Only under the first rule</source>
        <translation>Seulement selon la première règle</translation>
    </message>
    <message>
        <source>Only under the second rule</source>
        <translation>Seulement selon la seconde règle</translation>
    </message>
    <message>
        <source>Under both, with another number</source>
        <translation>Selon les deux, avec un autre nombre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Under the first rule</source>
        <translation>Selon la première règle</translation>
    </message>
    <message>
        <source>Under the second rule</source>
        <translation>Selon la seconde règle</translation>
    </message>
    <message>
        <source>Migrants, counted apart: %1</source>
        <comment>a group of cases</comment>
        <translation>Personnes migrantes, comptées à part&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recense::ui::CompareRulesDialog</name>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>Two rules side by side, %1</source>
        <comment>a year</comment>
        <translation>Deux règles côte à côte, %1</translation>
    </message>
    <message>
        <source>Who counts under one rule and not under the other</source>
        <translation>Qui compte selon une règle et non selon l’autre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;First rule</source>
        <translation>&amp;Première règle</translation>
    </message>
    <message>
        <source>&amp;Second rule</source>
        <translation>&amp;Seconde règle</translation>
    </message>
    <message>
        <source>The first rule in words</source>
        <translation>La première règle en mots</translation>
    </message>
    <message>
        <source>The second rule in words</source>
        <translation>La seconde règle en mots</translation>
    </message>
    <message>
        <source>Changed in the place of the year</source>
        <translation>Modifiée dans la page de l’année</translation>
    </message>
    <message>
        <source>Counting by both rules…</source>
        <translation>Comptage selon les deux règles…</translation>
    </message>
    <message>
        <source>migrants, apart: %1</source>
        <translation>personnes migrantes, à part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Under both alike: %1.</source>
        <translation>Autant selon les deux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both rules count the same people.</source>
        <translation>Les deux règles comptent les mêmes personnes.</translation>
    </message>
    <message>
        <source>By the second rule: %1. %2</source>
        <translation>Selon la seconde règle&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Rules_%1</source>
        <comment>file name</comment>
        <translation>Regles_%1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1. That file is not encrypted.</source>
        <translation>La liste a été écrite dans %1. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The list was not written: %1.</source>
        <translation>La liste n’a pas été écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The two rules</source>
        <translation>Les deux règles</translation>
    </message>
</context>
<context>
    <name>recense::ui::ConflictPanel</name>
    <message>
        <source>Save with what I typed</source>
        <translation>Enregistrer ce que j’ai saisi</translation>
    </message>
    <message>
        <source>Take what is in the register</source>
        <translation>Prendre ce qui est dans le registre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Saisi ici</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>Where the two versions differ</source>
        <translation>Là où les deux versions diffèrent</translation>
    </message>
    <message>
        <source>What was changed elsewhere in other fields stays. What you overwrite stands in the history.</source>
        <translation>Ce qui a été modifié ailleurs dans d’autres champs reste. Ce que vous remplacez demeure dans l’historique.</translation>
    </message>
    <message>
        <source>What you typed can be put back right after.</source>
        <translation>Ce que vous avez saisi peut être remis aussitôt après.</translation>
    </message>
</context>
<context>
    <name>recense::ui::CoordinatesEdit</name>
    <message>
        <source>Not a place on the globe. Write latitude, longitude and precision, for example 39.1081, 26.5547 ± 500 m.</source>
        <translation>Ce n’est pas un point du globe. Écrivez la latitude, la longitude et la précision, par exemple 39.1081, 26.5547 ± 500 m.</translation>
    </message>
</context>
<context>
    <name>recense::ui::Counts</name>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>recense::ui::CoverageDialog</name>
    <message>
        <source>What was monitored</source>
        <translation>Ce qui a été suivi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Which countries and languages were followed, when, how, and by whom: the report says so, for where nobody looked, no case does not mean that there was none. Several countries or languages have commas between them; a period is written as 2024 or 2024-03/2025-06.</source>
        <translation>Quels pays et quelles langues ont été suivis, quand, comment et par qui&#xa0;: le rapport le dit, car là où personne n’a regardé, l’absence d’affaire ne veut pas dire qu’il n’y en a pas eu. Plusieurs pays ou langues se séparent par des virgules&#x202f;; une période s’écrit 2024 ou 2024-03/2025-06.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is no date or period. Write for example 2024, 2024-03 or 2024-03/2025-06.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date ni une période. Écrivez par exemple 2024, 2024-03 ou 2024-03/2025-06.</translation>
    </message>
    <message>
        <source>“%1” is no country. Write its name, or its code such as GR, and commas between several.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays. Écrivez son nom ou son code, par exemple GR, et des virgules s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>“%1” is no language. Write its name, or its code such as el, and commas between several.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue. Écrivez son nom ou son code, par exemple el, et des virgules s’il y en a plusieurs.</translation>
    </message>
</context>
<context>
    <name>recense::ui::DateEdit</name>
    <message>
        <source>A year, a month or a day, as far as it is known: 2018, Feb 2018, 21/2/2018, about March 2025, before 2019, 2018 to 2019</source>
        <translation>Une année, un mois ou un jour, autant qu’on le sache&#xa0;: 2018, fév. 2018, 21/2/2018, vers mars 2025, avant 2019, 2018 à 2019</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date in words, and as EDTF</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not a date that can be read. Try 2018, Feb 2018 or 21/2/2018.</source>
        <translation>Cette date ne se lit pas. Essayez 2018, fév. 2018 ou 21/2/2018.</translation>
    </message>
    <message>
        <source>2018, Feb 2018, about 2025</source>
        <translation>2018, févr. 2018, vers 2025</translation>
    </message>
</context>
<context>
    <name>recense::ui::DateText</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a full date, for QLocale::toString.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>first of the month</comment>
        <extracomment>The format of the first day of a month, where it differs (&quot;1er mars 2024&quot;).</extracomment>
        <translation>d&apos;er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>peut-être vers %1</translation>
    </message>
    <message>
        <source>at some time</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <translation>%1 ou avant</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <translation>%1 ou après</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months or years</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>recense::ui::DuplicatesPane</name>
    <message>
        <source>&amp;Same</source>
        <translation>Les &amp;mêmes</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>Pas &amp;les mêmes</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Doute</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>Quelles paires</translation>
    </message>
    <message>
        <source>Pairs that may be one</source>
        <translation>Paires qui ne font peut-être qu’un</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key for: same</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the key for: not the same</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>U</source>
        <comment>the key for: unsure</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>In the list: the key %1</source>
        <translation>Dans la liste&#xa0;: la touche %1</translation>
    </message>
    <message>
        <source>Why? If you say, it is kept with the verdict</source>
        <translation>Pourquoi&#x202f;? Ce que vous dites est gardé avec le verdict</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Raison du verdict</translation>
    </message>
    <message>
        <source>Same: from now on they are counted once. Nothing is merged away; you can decide anew at any time. In the list, the keys %1, %2 and %3 decide.</source>
        <translation>Les mêmes&#xa0;: désormais comptés une seule fois. Rien n’est fusionné&#x202f;; vous pouvez toujours revenir sur votre décision. Dans la liste, les touches %1, %2 et %3 décident.</translation>
    </message>
    <message numerus="yes">
        <source>To decide: %n pair(s)</source>
        <translation>
            <numerusform>À décider&#xa0;: %n paire</numerusform>
            <numerusform>À décider&#xa0;: %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsure: %n pair(s)</source>
        <translation>
            <numerusform>En doute&#xa0;: %n paire</numerusform>
            <numerusform>En doute&#xa0;: %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n pair(s)</source>
        <translation>
            <numerusform>Décidées&#xa0;: %n paire</numerusform>
            <numerusform>Décidées&#xa0;: %n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>No two here look like one and the same.

Recense compares names in all scripts and spellings, places and times, and file numbers.</source>
        <translation>Rien ici ne semble figurer deux fois.

Recense compare les noms dans toutes les écritures et graphies, les lieux et les dates, et les numéros de dossier.</translation>
    </message>
    <message>
        <source>Of no pair you were unsure.</source>
        <translation>Aucune paire ne vous a laissé de doute.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
</context>
<context>
    <name>recense::ui::EditorHost</name>
    <message>
        <source>Files to keep in the register</source>
        <translation>Fichiers à garder dans le registre</translation>
    </message>
</context>
<context>
    <name>recense::ui::EntryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
</context>
<context>
    <name>recense::ui::EntryText</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a reference and a title</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>new case %1</source>
        <translation>nouvelle affaire %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln case(s)</source>
        <translation>
            <numerusform>modification de %Ln affaire</numerusform>
            <numerusform>modification de %Ln affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of %Ln case(s) to the bin</source>
        <translation>
            <numerusform>mise de %Ln affaire à la corbeille</numerusform>
            <numerusform>mise de %Ln affaires à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln case(s) from the bin</source>
        <translation>
            <numerusform>retour de %Ln affaire de la corbeille</numerusform>
            <numerusform>retour de %Ln affaires de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>change of people or organisations</source>
        <translation>modification de personnes ou d’organisations</translation>
    </message>
    <message>
        <source>judgement on %1 and %2</source>
        <comment>two parties</comment>
        <translation>jugement sur %1 et %2</translation>
    </message>
    <message>
        <source>judgement on people or organisations</source>
        <translation>jugement sur des personnes ou des organisations</translation>
    </message>
    <message>
        <source>change of what was monitored</source>
        <translation>modification de ce qui a été suivi</translation>
    </message>
    <message>
        <source>change of the vocabulary</source>
        <translation>modification du vocabulaire</translation>
    </message>
    <message>
        <source>saved filter “%1”</source>
        <translation>filtre enregistré «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>filtres enregistrés</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>redo of %1</source>
        <translation>rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not undone: what it changed is no longer as it left it. Nothing was changed.</source>
        <translation>Non annulé&#xa0;: ce qui avait été modifié n’est plus dans l’état où cela avait été laissé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>when, what, who</comment>
        <translation>%1, %2, par %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone, because later changes build on it: %1. Undo those first, the latest before the others. Nothing was changed.</source>
        <translation>Non annulé, car des modifications ultérieures reposent dessus&#xa0;: %1. Annulez-les d’abord, la plus récente avant les autres. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>History unbroken, %Ln entry(s)</source>
        <translation>
            <numerusform>Historique intact, %Ln entrée</numerusform>
            <numerusform>Historique intact, %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) before that of %1 are missing</source>
        <translation>
            <numerusform>il manque %Ln entrée avant celle du %1</numerusform>
            <numerusform>il manque %Ln entrées avant celle du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry of %1 (number %2) is not as it was written</source>
        <translation>l’entrée du %1 (numéro %2) n’est plus telle qu’elle a été écrite</translation>
    </message>
    <message numerus="yes">
        <source>There are further breaks: %Ln.</source>
        <translation>
            <numerusform>Il y a %Ln autre rupture.</numerusform>
            <numerusform>Il y a %Ln autres ruptures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln case(s)</source>
        <translation>
            <numerusform>import de %Ln affaire</numerusform>
            <numerusform>import de %Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>import of cases and change of cases</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The history is broken: %1. The file was damaged, or changed past the program. All cases are kept as they stand, and nothing was changed now. Keep this file, and compare it with your latest backup.</source>
        <translation>L’historique est rompu&#xa0;: %1. Le fichier a été endommagé, ou modifié sans passer par le programme. Toutes les affaires restent telles qu’elles sont, et rien n’a été modifié à présent. Gardez ce fichier et comparez-le à votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>move to the bin of %1</source>
        <translation>mise à la corbeille de %1</translation>
    </message>
    <message>
        <source>return from the bin of %1</source>
        <translation>retour de la corbeille de %1</translation>
    </message>
    <message>
        <source>change of the report plan</source>
        <translation>modification du plan du rapport</translation>
    </message>
    <message>
        <source>freezing of the report “%1”</source>
        <translation>gel du rapport «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>freezing of reports</source>
        <translation>gel de rapports</translation>
    </message>
    <message>
        <source>count rule “%1”</source>
        <translation>règle de comptage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>count rules</source>
        <translation>règles de comptage</translation>
    </message>
</context>
<context>
    <name>recense::ui::ErrorText</name>
    <message>
        <source>%1 The system says: %2</source>
        <translation>%1 Le système répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not there. Was it moved or renamed, or is it on a disk that is not plugged in?</source>
        <translation>%1 est introuvable. A-t-il été déplacé ou renommé, ou se trouve-t-il sur un disque débranché&#x202f;?</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a register: it is some other kind of file, or an empty one. Nothing in it was changed.</source>
        <translation>%1 n’est pas un registre&#xa0;: c’est un fichier d’une autre sorte, ou un fichier vide. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the register. Check the caps lock and the keyboard layout, and try again.</source>
        <translation>Cette phrase de passe n’ouvre pas le registre. Vérifiez le verrouillage des majuscules et la disposition du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>An empty passphrase would leave the register readable by anybody. Type a passphrase.</source>
        <translation>Sans phrase de passe, n’importe qui pourrait lire le registre. Tapez une phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase is right, but %1 is damaged: part of it is not as it was written. Keep this file, and open your latest backup.</source>
        <translation>La phrase de passe est bonne, mais %1 est endommagé&#xa0;: une partie n’est plus telle qu’elle a été écrite. Gardez ce fichier et ouvrez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Recense. Nothing in it was changed. Install the newer version to open it.</source>
        <translation>%1 a été fait par une version plus récente de Recense. Rien n’y a été changé. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program. Close it there first.</source>
        <translation>%1 est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open it there.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule. Copiez-le dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was kept, and all that was saved before is safe. Make room and try again.</source>
        <translation>Le disque est plein. Rien de cette modification n’a été gardé&#x202f;; tout ce qui était enregistré est intact. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unchanged.</source>
        <translation>%1 n’a pas pu être écrit. Ce qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>There is no such record in this register: %1</source>
        <translation>Ce registre ne contient pas cet enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record was changed elsewhere since you opened it, so nothing was overwritten. Open it again to see its present state.</source>
        <translation>L’enregistrement a été modifié ailleurs depuis que vous l’avez ouvert&#x202f;; rien n’a donc été écrasé. Rouvrez-le pour voir son état actuel.</translation>
    </message>
    <message>
        <source>Sample data and a real register are not mixed. Nothing was changed.</source>
        <translation>Les données d’exemple et un vrai registre ne se mélangent pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. All that was saved before is safe. For the people who mend it: %1</source>
        <translation>Le programme a rencontré un défaut de sa part. Tout ce qui était enregistré est intact. Pour qui le réparera&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another change is being written just now, an import for instance. What you typed stands here still, and is kept as soon as that is done.</source>
        <translation>Un autre changement est en cours d’écriture, une importation par exemple. Ce que vous avez saisi reste ici, et sera enregistré dès qu’elle sera terminée.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for that. Nothing was changed. Close other programs, or take a smaller file, and try again.</source>
        <translation>La mémoire libre de cet ordinateur ne suffit pas. Rien n’a été modifié. Fermez d’autres programmes, ou prenez un fichier plus petit, et réessayez.</translation>
    </message>
</context>
<context>
    <name>recense::ui::FigureModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1. Enter or a click shows the cases behind it.</source>
        <translation>%1. Entrée ou un clic montre les affaires qui le composent.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
</context>
<context>
    <name>recense::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>recense::ui::FindingText</name>
    <message>
        <source>The beginning of the file is not as it was written.</source>
        <translation>Le début du fichier n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of the file cannot be read.</source>
        <translation>
            <numerusform>%Ln page du fichier est illisible.</numerusform>
            <numerusform>%Ln pages du fichier sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) do not fit the others.</source>
        <translation>
            <numerusform>%Ln enregistrement ne s’accorde pas avec les autres.</numerusform>
            <numerusform>%Ln enregistrements ne s’accordent pas avec les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is broken in %Ln place(s): an entry is missing or was changed past the program. The place History says where.</source>
        <translation>
            <numerusform>L’historique est rompu à %Ln endroit&#xa0;: une entrée manque ou a été modifiée sans passer par le programme. L’onglet Historique dit où.</numerusform>
            <numerusform>L’historique est rompu à %Ln endroits&#xa0;: une entrée manque ou a été modifiée sans passer par le programme. L’onglet Historique dit où.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are missing.</source>
        <translation>
            <numerusform>%Ln fichier joint manque.</numerusform>
            <numerusform>%Ln fichiers joints manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not as they were taken in.</source>
        <translation>
            <numerusform>%Ln fichier joint n’est plus tel qu’il a été ajouté.</numerusform>
            <numerusform>%Ln fichiers joints ne sont plus tels qu’ils ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list and the search do not show %Ln case(s) as recorded.</source>
        <translation>
            <numerusform>La liste et la recherche ne montrent pas %Ln affaire telle qu’elle est enregistrée.</numerusform>
            <numerusform>La liste et la recherche ne montrent pas %Ln affaires telles qu’elles sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file as it is, and open your latest backup.</source>
        <translation>Gardez ce fichier tel quel et ouvrez votre dernière sauvegarde.</translation>
    </message>
</context>
<context>
    <name>recense::ui::FreezeDialog</name>
    <message>
        <source>&amp;Hide figures below</source>
        <translation>&amp;Masquer les chiffres inférieurs à</translation>
    </message>
    <message>
        <source>Freeze the report of %1</source>
        <translation>Figer le rapport de %1</translation>
    </message>
    <message>
        <source>Keeps this report as you publish it: its rule, every figure with who is in it, and its files, which come out the same at any later time.
Later reports print what has changed since, and why. Freezing changes no case, and can be undone.</source>
        <translation>Conserve ce rapport tel que vous le publiez&#xa0;: sa règle, chaque chiffre avec les personnes et les affaires qu’il compte, et ses fichiers, qui resteront toujours identiques.
Les rapports suivants impriment ce qui a changé depuis, et pourquoi. Figer ne change aucune affaire et peut être annulé.</translation>
    </message>
    <message>
        <source>Report %1, as at %2</source>
        <translation>Rapport %1, au %2</translation>
    </message>
    <message>
        <source>Later reports name this one so.</source>
        <translation>Les rapports suivants l’appellent ainsi.</translation>
    </message>
    <message>
        <source>F&amp;rench</source>
        <translation>F&amp;rançais</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Anglais</translation>
    </message>
    <message>
        <source>Hide figures below</source>
        <translation>Masquer les chiffres inférieurs à</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Small figures</source>
        <translation>Petits chiffres</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a name, by which later reports speak of it.</source>
        <translation>Donnez-lui un nom, sous lequel les rapports suivants en parleront.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Choisissez au moins une langue.</translation>
    </message>
    <message>
        <source>Making every file of the report…</source>
        <translation>Création de tous les fichiers du rapport…</translation>
    </message>
</context>
<context>
    <name>recense::ui::FrozenDialog</name>
    <message>
        <source>&amp;Write its files again…</source>
        <translation>&amp;Écrire de nouveau ses fichiers…</translation>
    </message>
    <message>
        <source>&amp;Then and now…</source>
        <translation>Alors et au&amp;jourd’hui…</translation>
    </message>
    <message>
        <source>Published reports</source>
        <translation>Rapports publiés</translation>
    </message>
    <message>
        <source>Reports that were frozen as they were published. Nothing that is recorded later changes them. To keep one: Reports, Freeze this report.</source>
        <translation>Rapports figés tels qu’ils ont été publiés. Rien de ce qui est enregistré ensuite ne les change. Pour en conserver un&#xa0;: Rapports, Figer ce rapport.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No report was frozen yet. When you publish one, freeze it: next year&apos;s report then says what has changed since, and why.</source>
        <translation>Aucun rapport n’a encore été figé. Quand vous en publiez un, figez-le&#xa0;: le rapport de l’année suivante dira ce qui a changé depuis, et pourquoi.</translation>
    </message>
    <message>
        <source>Report_%1</source>
        <comment>file name</comment>
        <translation>Rapport_%1</translation>
    </message>
    <message>
        <source>Write the files of “%1” again</source>
        <translation>Écrire de nouveau les fichiers de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Figures with who is in each (*.json)</source>
        <translation>Chiffres, avec ceux que chacun compte (*.json)</translation>
    </message>
    <message>
        <source>%1 was written, byte for byte as on the day it was frozen.</source>
        <translation>%1 a été écrit, octet pour octet comme le jour où il a été figé.</translation>
    </message>
    <message>
        <source>%1 was written with the words and figures of its day, but not byte for byte: this version of Recense sets this kind of file otherwise.</source>
        <translation>%1 a été écrit avec les mots et les chiffres de son jour, mais pas octet pour octet&#xa0;: cette version de Recense compose autrement ce type de fichier.</translation>
    </message>
</context>
<context>
    <name>recense::ui::FrozenModel</name>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <comment>a number of people</comment>
        <translation>%1, inchangé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Counted then</source>
        <translation>Compté alors</translation>
    </message>
    <message>
        <source>By the same rule today</source>
        <translation>Selon la même règle aujourd’hui</translation>
    </message>
</context>
<context>
    <name>recense::ui::HappenedPage</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>that prosecutes or acts</source>
        <translation>qui poursuit ou agit</translation>
    </message>
    <message>
        <source>A few words to find the case by</source>
        <translation>Quelques mots pour retrouver l’affaire</translation>
    </message>
    <message>
        <source>What they did; Enter adds</source>
        <translation>Ce qui a été fait&#x202f;; Entrée ajoute</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title in it</source>
        <translation>Titre dans cette langue</translation>
    </message>
    <message>
        <source>Summary in it</source>
        <translation>Résumé dans cette langue</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Dans d’autres langues</translation>
    </message>
    <message>
        <source>More: coordinates, other languages</source>
        <translation>Plus&#xa0;: coordonnées, autres langues</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>main</source>
        <comment>act</comment>
        <translation>principal</translation>
    </message>
</context>
<context>
    <name>recense::ui::HeadCountEdit</name>
    <message>
        <source>5, 5+, 33–35, about 14</source>
        <translation>5, 5+, 33–35, environ 14</translation>
    </message>
    <message>
        <source>Not a number of people. Try 5, 5+, 33–35 or about 14.</source>
        <translation>Ce n’est pas un nombre de personnes. Essayez 5, 5+, 33–35 ou environ 14.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>recense::ui::Help</name>
    <message>
        <source>About Recense</source>
        <translation>À propos de Recense</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Recense %1&lt;/h2&gt;&lt;p&gt;A register of people prosecuted for helping migrants, and its annual count.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;p&gt;The program opens no network connection. What you record stands in your register, encrypted, and nowhere else.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Recense %1&lt;/h2&gt;&lt;p&gt;Un registre des personnes poursuivies pour avoir aidé des personnes migrantes, et son décompte annuel.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.&lt;/p&gt;&lt;p&gt;Le programme n’ouvre aucune connexion au réseau. Ce que vous enregistrez se trouve dans votre registre, chiffré, et nulle part ailleurs.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code de site</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>A register of your own</source>
        <translation>Un registre à vous</translation>
    </message>
    <message>
        <source>Version of its tables</source>
        <translation>Version de ses tables</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>recense::ui::HistoryPage</name>
    <message>
        <source>On which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>A&amp;nnuler ceci</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Ou&amp;vrir l’affaire</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Who, why, or words of a case</source>
        <translation>Qui, pourquoi, ou des mots d’une affaire</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>When: March 2025, 3 to 5 May 2025</source>
        <translation>Quand&#xa0;: mars 2025, 3 au 5 mai 2025</translation>
    </message>
    <message>
        <source>Show the whole register</source>
        <translation>Montrer tout le registre</translation>
    </message>
    <message>
        <source>Takes back all of the chosen change, as a new one</source>
        <translation>Reprend toute la modification choisie, par une nouvelle</translation>
    </message>
    <message>
        <source>Puts the chosen field back to what it was before, as a new change</source>
        <translation>Remet le champ choisi à sa valeur d’avant, par une nouvelle modification</translation>
    </message>
    <message>
        <source>Why it is put back (for the history)</source>
        <translation>Pourquoi remettre (pour l’historique)</translation>
    </message>
    <message>
        <source>Why it is put back, for the history</source>
        <translation>Pourquoi remettre, pour l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) put back.</source>
        <translation>
            <numerusform>%Ln affaire remise.</numerusform>
            <numerusform>%Ln affaires remises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin (%L1)</source>
        <translation>Corbeille (%L1)</translation>
    </message>
    <message>
        <source>History of %1 “%2”</source>
        <comment>a reference and a title</comment>
        <translation>Historique de %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>History of a case whose making was undone</source>
        <translation>Historique d’une affaire dont la création a été annulée</translation>
    </message>
    <message>
        <source>Put back from the history</source>
        <translation>Remis depuis l’historique</translation>
    </message>
    <message>
        <source>Not put back: what it belonged to is gone or has changed too much since. Put that back first. Nothing was changed.</source>
        <translation>Non remis&#xa0;: ce dont cela dépendait n’existe plus ou a trop changé depuis. Remettez-le d’abord. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Put back, as a new change. Edit, Undo takes it away again.</source>
        <translation>Remis, par une nouvelle modification. Édition, Annuler la reprend.</translation>
    </message>
    <message>
        <source>Checking the history…</source>
        <translation>Vérification de l’historique…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes or bin</source>
        <translation>Modifications ou corbeille</translation>
    </message>
</context>
<context>
    <name>recense::ui::ImportPage</name>
    <message>
        <source>&amp;Leave out columns that are not known</source>
        <translation>&amp;Laisser de côté les colonnes inconnues</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Ce qui a été trouvé dans le fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Reading the file. Nothing is changed yet.</source>
        <translation>Lecture du fichier. Rien n’est encore changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new case(s)</source>
        <translation>
            <numerusform>%Ln nouvelle affaire</numerusform>
            <numerusform>%Ln nouvelles affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) changed</source>
        <translation>
            <numerusform>%Ln affaire modifiée</numerusform>
            <numerusform>%Ln affaires modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) as they are here already</source>
        <translation>
            <numerusform>%Ln affaire déjà telle quelle</numerusform>
            <numerusform>%Ln affaires déjà telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) refused</source>
        <translation>
            <numerusform>%Ln affaire refusée</numerusform>
            <numerusform>%Ln affaires refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What is refused is listed below, and does not stop the rest. Mend it in the file and take it in again.</source>
        <translation>Ce qui est refusé figure ci-dessous et n’arrête pas le reste. Corrigez-le dans le fichier et reprenez-le.</translation>
    </message>
    <message>
        <source>The file cannot be taken in as it is. Nothing was changed.</source>
        <translation>Le fichier ne peut pas être repris tel quel. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln case(s)</source>
        <translation>
            <numerusform>Reprendre %Ln affaire</numerusform>
            <numerusform>Reprendre %Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Rien à reprendre</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) taken in. Edit, Undo takes them out again.</source>
        <translation>
            <numerusform>%Ln affaire reprise. Édition, Annuler la retire.</numerusform>
            <numerusform>%Ln affaires reprises. Édition, Annuler les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in in parts.</source>
        <translation>Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>Le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>why a file cannot be read</comment>
        <translation>%1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A case sheet</source>
        <translation>Une feuille d’affaires</translation>
    </message>
    <message>
        <source>A list kept by hand: Our ref, Date, Where, Who, How many…</source>
        <translation>Une liste tenue à la main&#xa0;: Our ref, Date, Where, Who, How many…</translation>
    </message>
    <message>
        <source>Another table, with a mapping from a file…</source>
        <translation>Un autre tableau, avec une correspondance d’un fichier…</translation>
    </message>
    <message>
        <source>The sample is to look around in, and takes nothing in. Make a register of your own: File, New register.</source>
        <translation>L’exemple sert à découvrir, et aucun tableau n’y entre. Créez votre propre registre&#xa0;: Fichier, Nouveau registre.</translation>
    </message>
    <message>
        <source>How the table becomes a case sheet</source>
        <translation>Comment le tableau devient une feuille d’affaires</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Correspondances (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A mapping is far smaller.</source>
        <translation>Une correspondance est bien plus petite.</translation>
    </message>
    <message>
        <source>%1 is no mapping: %2.</source>
        <translation>%1 n’est pas une correspondance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>For&amp;m of the table</source>
        <translation>For&amp;me du tableau</translation>
    </message>
</context>
<context>
    <name>recense::ui::ImportProblemModel</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>recense::ui::IncidentEditor</name>
    <message>
        <source>Why (for the history)</source>
        <translation>Pourquoi (pour l’historique)</translation>
    </message>
    <message>
        <source>Why this is changed, for the history</source>
        <translation>Pourquoi ce changement, pour l’historique</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Enregistrer (%1)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year: how the case counts in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood. Correct it or empty the field.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas compris. Corrigez ou videz le champ.</translation>
    </message>
    <message>
        <source>Not saved yet; what is typed is kept as a draft. %1</source>
        <translation>Pas encore enregistrée&#x202f;; la saisie est gardée comme brouillon. %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistrée à %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message>
        <source>Typed until %1, and not saved yet. It changes: %2.</source>
        <translation>Saisi jusqu’au %1, pas encore enregistré. Champs modifiés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A new case, typed until %1, and not saved yet. In it: %2.</source>
        <translation>Une nouvelle affaire, saisie jusqu’au %1, pas encore enregistrée. Elle contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The draft is discarded; the case is as it was saved.</source>
        <translation>Le brouillon est abandonné&#x202f;; l’affaire est telle qu’elle a été enregistrée.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This case was changed elsewhere since you opened it. Nothing is lost: what you typed is kept as a draft, and the other version is in the register. They differ here:</source>
        <translation>Cette affaire a été modifiée ailleurs depuis que vous l’avez ouverte. Rien n’est perdu&#xa0;: ce que vous avez saisi est gardé comme brouillon, et l’autre version est dans le registre. Elles diffèrent ici&#xa0;:</translation>
    </message>
    <message>
        <source>This is the version of the register.</source>
        <translation>Voici la version du registre.</translation>
    </message>
    <message>
        <source>Put back what I typed</source>
        <translation>Rétablir ce que j’ai saisi</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Le brouillon est abandonné.</translation>
    </message>
    <message>
        <source>Not saved: the register no longer has this case, since its making was undone. What is typed is kept as a draft.</source>
        <translation>Non enregistré&#xa0;: cette affaire n’est plus dans le registre, car sa création a été annulée. Ce qui est saisi est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Save as a new case</source>
        <translation>Enregistrer comme nouvelle affaire</translation>
    </message>
    <message>
        <source>Saved. But the case is in the bin and does not count; it can be taken out in History, Bin.</source>
        <translation>Enregistré. Mais l’affaire est dans la corbeille et ne compte pas&#x202f;; on peut l’en sortir dans Historique, Corbeille.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recense::ui::IncidentFields</name>
    <message numerus="yes">
        <source>%n proceeding(s)</source>
        <translation>
            <numerusform>%n procédure</numerusform>
            <numerusform>%n procédures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n chef de poursuite</numerusform>
            <numerusform>%n chefs de poursuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Who was struck, and what was done to them</source>
        <translation>Qui est visé, et ce qui leur a été fait</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Ce que disent les sources</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Why excluded</source>
        <translation>Pourquoi exclu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>recense::ui::KeptFileText</name>
    <message>
        <source>Say in the citation where it is kept.</source>
        <translation>Indiquez dans la référence où il est conservé.</translation>
    </message>
    <message>
        <source>%1 could not be stored: %2</source>
        <translation>%1 n’a pas pu être conservé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recense::ui::LeftOutModel</name>
    <message>
        <source>The first clause that they fail</source>
        <translation>La première clause qu’elles ne remplissent pas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
</context>
<context>
    <name>recense::ui::LeftOutText</name>
    <message>
        <source>It has no people, only organisations or vessels</source>
        <translation>Elle ne compte aucune personne, seulement des organisations ou des navires</translation>
    </message>
    <message>
        <source>Verified as “%1”, and the rule asks at least for “%2”</source>
        <translation>Vérifiée comme «&#xa0;%1&#xa0;», et la règle demande au moins «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Still a draft, and the rule asks for confirmed cases</source>
        <translation>Encore un brouillon, et la règle demande des affaires validées</translation>
    </message>
    <message>
        <source>Excluded in review</source>
        <translation>Exclue à la relecture</translation>
    </message>
    <message>
        <source>Its people are inside a group that counts already</source>
        <translation>Ses personnes sont dans un groupe qui compte déjà</translation>
    </message>
    <message>
        <source>Its people are inside a group that counts already, in %1</source>
        <translation>Ses personnes sont dans un groupe qui compte déjà, dans %1</translation>
    </message>
    <message>
        <source>Its people are counted in another case; each counts once a year</source>
        <translation>Ses personnes sont comptées dans une autre affaire&#x202f;; chacune compte une fois par an</translation>
    </message>
    <message>
        <source>Its people are counted in %1; each counts once a year</source>
        <translation>Ses personnes sont comptées dans %1&#x202f;; chacune compte une fois par an</translation>
    </message>
    <message>
        <source>Nobody is recorded in it</source>
        <translation>Personne n’y est enregistré</translation>
    </message>
    <message>
        <source>Only people who helped are recorded in it, and the rule counts migrants</source>
        <translation>Seules des personnes solidaires y sont enregistrées, et la règle compte les personnes migrantes</translation>
    </message>
    <message>
        <source>Only migrants are recorded in it, and the rule counts people who helped</source>
        <translation>Seules des personnes migrantes y sont enregistrées, et la règle compte les personnes solidaires</translation>
    </message>
    <message>
        <source>No country is recorded</source>
        <translation>Aucun pays n’est enregistré</translation>
    </message>
    <message>
        <source>Not among the countries that count: %1</source>
        <translation>Hors des pays qui comptent&#xa0;: %1</translation>
    </message>
    <message>
        <source>No proceeding is recorded</source>
        <translation>Aucune procédure n’est enregistrée</translation>
    </message>
    <message>
        <source>of no stated kind</source>
        <translation>de nature non précisée</translation>
    </message>
    <message>
        <source>No proceeding of a kind that counts; there is: %1</source>
        <translation>Aucune procédure d’une nature qui compte&#x202f;; il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>No proceeding with a date, and no start of the case: none is known to have begun by %1</source>
        <translation>Ni procédure datée, ni début de l’affaire&#xa0;: on n’en connaît aucune qui ait commencé au %1</translation>
    </message>
    <message>
        <source>No proceeding had begun by %1; the first began: %2</source>
        <translation>Aucune procédure n’avait commencé au %1&#x202f;; la première a commencé&#xa0;: %2</translation>
    </message>
    <message>
        <source>No proceeding began in %1; the first began: %2</source>
        <translation>Aucune procédure n’a commencé en %1&#x202f;; la première a commencé&#xa0;: %2</translation>
    </message>
    <message>
        <source>No proceeding is known to have begun in %1</source>
        <translation>On ne connaît aucune procédure qui ait commencé en %1</translation>
    </message>
    <message>
        <source>No proceeding was open in %1</source>
        <translation>Aucune procédure n’était ouverte en %1</translation>
    </message>
    <message>
        <source>No dated step or outcome in %1</source>
        <translation>Ni étape ni issue datée en %1</translation>
    </message>
    <message>
        <source>%1; none is dated</source>
        <comment>no step in the year</comment>
        <translation>%1&#x202f;; aucune n’est datée</translation>
    </message>
    <message>
        <source>%1; it began: %2</source>
        <comment>no step in the year; a date</comment>
        <translation>%1&#x202f;; elle a commencé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; latest: %2, %3</source>
        <comment>no step in the year; a stage; a date</comment>
        <translation>%1&#x202f;; la dernière&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>at a time not known</source>
        <translation>à une date inconnue</translation>
    </message>
</context>
<context>
    <name>recense::ui::LineModel</name>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>Not a date that can be read. Try 2018, Feb 2018 or 21/2/2018.</source>
        <translation>Cette date ne se lit pas. Essayez 2018, fév. 2018 ou 21/2/2018.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Nothing in the list has this name.</source>
        <translation>Rien dans la liste ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, vide</translation>
    </message>
    <message>
        <source>Type here for a new line</source>
        <translation>Tapez ici pour une nouvelle ligne</translation>
    </message>
</context>
<context>
    <name>recense::ui::LineTable</name>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Remove this line	Ctrl+Del</source>
        <translation>Retirer cette ligne	Ctrl+Suppr</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Descendre	Alt+Bas</translation>
    </message>
</context>
<context>
    <name>recense::ui::LinkPanel</name>
    <message>
        <source>%1 %2 – %3</source>
        <comment>reference title – target</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 (now linked to %2)</source>
        <translation>%1 (lié à %2 actuellement)</translation>
    </message>
    <message>
        <source>Which case? Words of it, or its reference</source>
        <translation>Quelle affaire&#x202f;? Des mots, ou sa référence</translation>
    </message>
    <message>
        <source>Search a case to link to</source>
        <translation>Chercher une affaire à lier</translation>
    </message>
    <message>
        <source>Who was struck in the cases found</source>
        <translation>Qui a été visé dans les affaires trouvées</translation>
    </message>
    <message>
        <source>Why? It is kept in the history</source>
        <translation>Pourquoi&#x202f;? C’est gardé dans l’historique</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Link %1 to somebody struck in a case</source>
        <translation>Lier %1 à qui a été visé dans une affaire</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Unlink %1 from %2</source>
        <translation>Délier %1 de %2</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
</context>
<context>
    <name>recense::ui::MainWindow</name>
    <message>
        <source>Sample register: published cases, to look around in. Keep nothing of your own here.</source>
        <translation>Registre d’exemple&#xa0;: des affaires publiées, pour découvrir. N’y gardez rien à vous.</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Tout est enregistré (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to the bin.</source>
        <translation>
            <numerusform>%n affaire mise à la corbeille.</numerusform>
            <numerusform>%n affaires mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 – Recense</source>
        <translation>%1 – Recense</translation>
    </message>
    <message>
        <source>Recense</source>
        <translation>Recense</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Registers (*.recense);;All files (*)</source>
        <translation>Registres (*.recense);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A new register for your spreadsheet</source>
        <translation>Un nouveau registre pour votre tableau</translation>
    </message>
    <message>
        <source>Export all cases</source>
        <translation>Exporter toutes les affaires</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>affaires</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>All cases were written to %1. That file is not encrypted: keep it where nobody else reads.</source>
        <translation>Toutes les affaires ont été écrites dans %1. Ce fichier n’est pas chiffré&#xa0;: gardez-le là où personne d’autre ne lit.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Registers (*.recense)</source>
        <translation>Registres (*.recense)</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Écriture de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup %1 was written and checked. The same passphrase opens it.</source>
        <translation>La sauvegarde %1 a été écrite et vérifiée. La même phrase de passe l’ouvre.</translation>
    </message>
    <message>
        <source>Checking every page of the file…</source>
        <translation>Vérification de toutes les pages du fichier…</translation>
    </message>
    <message>
        <source>The file is as it was written: pages, keys, history and attachments agree.</source>
        <translation>Le fichier est tel qu’il a été écrit&#xa0;: pages, clés, historique et pièces jointes concordent.</translation>
    </message>
    <message>
        <source>recense sample</source>
        <translation>exemple recense</translation>
    </message>
    <message>
        <source>The language changes the next time the program starts.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Off. Preferences can turn it on.</source>
        <translation>Désactivé. Les préférences permettent de l’activer.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>This is the sample. Its passphrase is: sample</source>
        <translation>C’est l’exemple. Sa phrase de passe est&#xa0;: sample</translation>
    </message>
    <message numerus="yes">
        <source>A field of %n case(s) was changed.</source>
        <translation>
            <numerusform>Un champ de %n affaire a été modifié.</numerusform>
            <numerusform>Un champ de %n affaires a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) half typed when the program ended are open again, the last as of %1.</source>
        <translation>
            <numerusform>%n affaire dont la saisie était en cours à la fin du programme est de nouveau ouverte, dans son état de %1.</numerusform>
            <numerusform>%n affaires dont la saisie était en cours à la fin du programme sont de nouveau ouvertes, la dernière dans son état de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redoing %1…</source>
        <translation>Rétablissement&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Undoing %1…</source>
        <translation>Annulation&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln case(s)…</source>
        <translation>
            <numerusform>Déplacement de %Ln affaire…</numerusform>
            <numerusform>Déplacement de %Ln affaires…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is kept as it was published. It stands under Reports, Published reports.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé tel qu’il a été publié. Il se trouve sous Rapports, Rapports publiés.</translation>
    </message>
    <message>
        <source>Writing all cases…</source>
        <translation>Écriture de toutes les affaires…</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the files in it.</source>
        <translation>%1 est un dossier. Déposez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is neither a register nor a table in CSV. A spreadsheet can be saved as CSV and taken in; an article or a photo is dropped on Sources, in the case that it is about.</source>
        <translation>%1 n’est ni un registre ni un tableau CSV. Une feuille de calcul s’enregistre en CSV, puis s’importe&#x202f;; un article ou une photo se dépose sur Sources, dans l’affaire concernée.</translation>
    </message>
    <message>
        <source>Of what the list shows: everybody once, and nobody of a case that the review excluded.</source>
        <translation>De ce que montre la liste&#xa0;: chacun une fois, et personne d’une affaire exclue à la relecture.</translation>
    </message>
</context>
<context>
    <name>recense::ui::MeasuresPage</name>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Add first who was struck; then say here what was done to them.</source>
        <translation>Ajoutez d’abord qui est visé&#x202f;; dites ensuite ici ce qui leur a été fait.</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>Ce qui leur a été fait</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>recense::ui::Members</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>&#x202f;; et %n autre</numerusform>
            <numerusform>&#x202f;; et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of %1: %2</source>
        <translation>Laissées de côté en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>recense::ui::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Ranger ce message (Échap)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>recense::ui::Missing</name>
    <message>
        <source>The track of a proceeding: without it, it does not count</source>
        <translation>La voie d’une procédure&#xa0;: sans elle, elle ne compte pas</translation>
    </message>
    <message>
        <source>The steps of a proceeding</source>
        <translation>Les étapes d’une procédure</translation>
    </message>
    <message>
        <source>The date of a step</source>
        <translation>La date d’une étape</translation>
    </message>
    <message>
        <source>The country that prosecutes or acts</source>
        <translation>Le pays qui poursuit ou agit</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Quand cela a commencé</translation>
    </message>
    <message>
        <source>The acts they are prosecuted for</source>
        <translation>Les actes poursuivis</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>Le cadre</translation>
    </message>
    <message>
        <source>Who was struck</source>
        <translation>Qui est visé</translation>
    </message>
    <message>
        <source>How many people a group is</source>
        <translation>Combien de personnes compte un groupe</translation>
    </message>
    <message>
        <source>A proceeding or a measure</source>
        <translation>Une procédure ou une mesure</translation>
    </message>
    <message>
        <source>A source: how do you know?</source>
        <translation>Une source&#xa0;: comment le savez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>recense::ui::NewRegisterPage</name>
    <message>
        <source>Create the register</source>
        <translation>Créer le registre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>&amp;Site code</source>
        <translation>Code de &amp;site</translation>
    </message>
    <message>
        <source>A few capital letters for your office or team. Every case gets a reference that begins with it, for example ATH-2025-0001.</source>
        <translation>Quelques majuscules pour votre bureau ou votre équipe. Chaque affaire reçoit une référence qui commence ainsi, par exemple ATH-2025-0001.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase de passe</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Répé&amp;tez la phrase de passe</translation>
    </message>
    <message>
        <source>Five or six unrelated words are easy to keep in mind and hard to guess. Nobody can open the register without it: there is no way to recover it.</source>
        <translation>Cinq ou six mots sans rapport se retiennent bien et se devinent mal. Sans la phrase de passe, personne ne peut ouvrir le registre&#xa0;: elle ne se retrouve pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Répétez la phrase de passe</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Registers (*.recense)</source>
        <translation>Registres (*.recense)</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>affaires</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Say where the register is to be kept.</source>
        <translation>Dites où garder le registre.</translation>
    </message>
    <message>
        <source>A site code is 1 to 12 capital letters or digits and begins with a letter, for example ATH.</source>
        <translation>Un code de site a de 1 à 12 majuscules ou chiffres et commence par une lettre, par exemple ATH.</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase is easy to guess. Take at least %n character(s), better several words.</source>
        <translation>
            <numerusform>Cette phrase de passe se devine facilement. Prenez au moins %n caractère, mieux&#xa0;: plusieurs mots.</numerusform>
            <numerusform>Cette phrase de passe se devine facilement. Prenez au moins %n caractères, mieux&#xa0;: plusieurs mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Les deux phrases de passe diffèrent. Retapez la seconde.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Fi&amp;chier</translation>
    </message>
</context>
<context>
    <name>recense::ui::NoCases</name>
    <message>
        <source>There is no case in this register yet.&lt;br&gt;&lt;br&gt;Ctrl+N logs the first one; File, Import takes in a spreadsheet that you have.</source>
        <translation>Il n’y a pas encore d’affaire dans ce registre.&lt;br&gt;&lt;br&gt;Ctrl+N saisit la première&#x202f;; Fichier, Importer reprend un tableau que vous avez.</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>No case is left after %1.</source>
        <translation>Il ne reste aucune affaire après %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>recense::ui::OrderedList</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
</context>
<context>
    <name>recense::ui::PairCard</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Les deux, côte à côte</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <translation>Jugé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Judged: %1. %2</source>
        <comment>verdict. reason</comment>
        <translation>Jugé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Nothing in their names or cases speaks for it.</source>
        <translation>Rien dans leurs noms ni dans leurs affaires ne parle pour cela.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field of a party</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
</context>
<context>
    <name>recense::ui::PairModel</name>
    <message>
        <source>One</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugé</translation>
    </message>
</context>
<context>
    <name>recense::ui::PartiesPage</name>
    <message>
        <source>New person or organisation</source>
        <translation>Nouvelle personne ou organisation</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Search: a name or code, in any script</source>
        <translation>Chercher&#xa0;: un nom ou un code, dans toute écriture</translation>
    </message>
    <message>
        <source>Search people and organisations</source>
        <translation>Chercher des personnes et des organisations</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Likely duplicates (%1)</source>
        <translation>Doublons probables (%1)</translation>
    </message>
    <message>
        <source>Nobody here is found so.

Esc in the search and “All types” bring the others back.</source>
        <translation>Personne ici ne correspond.

Échap dans la recherche et «&#xa0;Tous les types&#xa0;» font revenir les autres.</translation>
    </message>
    <message>
        <source>There is no person or organisation in this register yet.

Who stands in several cases is recorded once here, so that nobody is counted twice in a year.</source>
        <translation>Il n’y a encore ni personne ni organisation dans ce registre.

Qui figure dans plusieurs affaires est noté une fois ici, pour que personne ne soit compté deux fois dans une année.</translation>
    </message>
</context>
<context>
    <name>recense::ui::PartyCard</name>
    <message>
        <source>Card of the person or organisation</source>
        <translation>Fiche de la personne ou de l’organisation</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir avant</translation>
    </message>
    <message>
        <source>a pseudonym, for example P-17</source>
        <translation>un pseudonyme, par exemple P-17</translation>
    </message>
    <message>
        <source>of a person it is never needed</source>
        <translation>jamais nécessaire pour une personne</translation>
    </message>
    <message>
        <source>in any script; Enter adds</source>
        <translation>dans toute écriture&#x202f;; Entrée ajoute</translation>
    </message>
    <message>
        <source>why this may be held</source>
        <translation>sur quel fondement</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>consent</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>consent</comment>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>consent</comment>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>In no case yet. “Link to a case” says who this was in one.</source>
        <translation>Dans aucune affaire encore. «&#xa0;Lier à une affaire&#xa0;» dit qui c’était dans l’une d’elles.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Link to a case…</source>
        <translation>Lier à une affaire…</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Délier…</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or add somebody new.</source>
        <translation>Choisissez quelqu’un dans la liste, ou ajoutez quelqu’un.</translation>
    </message>
    <message>
        <source>New person or organisation</source>
        <translation>Nouvelle personne ou organisation</translation>
    </message>
    <message>
        <source>Judged the same as %1: they are counted once, and their cases stand together here.</source>
        <translation>Jugé identique à %1&#xa0;: comptés une seule fois, et leurs affaires sont réunies ici.</translation>
    </message>
    <message>
        <source>A code or a name is needed. Nothing is saved without it.</source>
        <translation>Il faut un code ou un nom. Rien n’est enregistré sans cela.</translation>
    </message>
    <message>
        <source>%1; linked to %2</source>
        <translation>%1&#x202f;; lié à %2</translation>
    </message>
</context>
<context>
    <name>recense::ui::PartyModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
</context>
<context>
    <name>recense::ui::PartyText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (other names)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Both have the code “%1”.</source>
        <translation>Les deux ont le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Both are called “%1”.</source>
        <translation>Les deux s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont le même nom.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same words in another order.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont les mêmes mots dans un autre ordre.</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be one name in two scripts.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont peut-être un seul nom dans deux écritures.</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be one name in two spellings.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont peut-être un seul nom dans deux graphies.</translation>
    </message>
    <message>
        <source>All of one name is in the other: “%1”, “%2”.</source>
        <translation>L’un des noms est tout entier dans l’autre&#xa0;: «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>One name may be the initials of the other: “%1”, “%2”.</source>
        <translation>L’un des noms est peut-être le sigle de l’autre&#xa0;: «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>In the same country at the same time: %1 (%2, %3).</source>
        <translation>Dans le même pays au même moment&#xa0;: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>In the same place at the same time: %1, %2 (%3, %4).</source>
        <translation>Au même endroit au même moment&#xa0;: %1, %2 (%3, %4).</translation>
    </message>
    <message>
        <source>A proceeding against each has the file number %1 (%2, %3).</source>
        <translation>Une procédure contre chacun porte le numéro de dossier %1 (%2, %3).</translation>
    </message>
    <message>
        <source>Against it: both are in %1, beside each other.</source>
        <translation>À l’encontre&#xa0;: les deux figurent dans %1, côte à côte.</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Très probable</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Même</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Doute</translation>
    </message>
</context>
<context>
    <name>recense::ui::PassphraseEdit</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>The caps lock seems to be on.</source>
        <translation>Les majuscules semblent verrouillées.</translation>
    </message>
</context>
<context>
    <name>recense::ui::PlanCases</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a reference and a title</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: not in this report, for it does not count</source>
        <translation>%1&#xa0;: pas dans ce rapport, car elle n’y compte pas</translation>
    </message>
    <message>
        <source>%1: not in this report, for it is not public and confirmed</source>
        <translation>%1&#xa0;: pas dans ce rapport, car elle n’est pas publique et validée</translation>
    </message>
    <message>
        <source>%1: not in this report, for it is in the bin</source>
        <translation>%1&#xa0;: pas dans ce rapport, car elle est dans la corbeille</translation>
    </message>
    <message>
        <source>Cases told in short</source>
        <translation>Affaires racontées en bref</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tell this case</source>
        <translation>Raconter cette affaire</translation>
    </message>
    <message>
        <source>Find a case to tell</source>
        <translation>Chercher une affaire à raconter</translation>
    </message>
    <message>
        <source>Cases that can be told</source>
        <translation>Affaires qui peuvent être racontées</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: type some of its title.</source>
        <translation>
            <numerusform>Et %Ln autre&#xa0;: tapez une partie de son titre.</numerusform>
            <numerusform>Et %Ln autres&#xa0;: tapez une partie du titre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case that can be told is called so.</source>
        <translation>Aucune affaire qui puisse être racontée ne porte ce nom.</translation>
    </message>
    <message>
        <source>Only cases that count in this report and whose record is public and confirmed: their title, country and summary, and where no figures are hidden the course of their proceedings; nothing else of them.</source>
        <translation>Seulement des affaires qui comptent dans ce rapport et dont la fiche est publique et validée&#xa0;: leur titre, leur pays et leur résumé et, si aucun chiffre n’est masqué, le déroulement de leurs procédures&#x202f;; rien d’autre.</translation>
    </message>
</context>
<context>
    <name>recense::ui::PlanParts</name>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Stands below the heading of the part.</source>
        <translation>Figure sous le titre de la partie.</translation>
    </message>
    <message>
        <source>Stands at the end of the part.</source>
        <translation>Figure à la fin de la partie.</translation>
    </message>
    <message>
        <source>Every report says this. It can be moved.</source>
        <translation>Tout rapport le dit. La partie peut être déplacée.</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Introduction, %1</source>
        <comment>in a language</comment>
        <translation>Introduction, %1</translation>
    </message>
    <message>
        <source>Comment, %1</source>
        <comment>in a language</comment>
        <translation>Commentaire, %1</translation>
    </message>
</context>
<context>
    <name>recense::ui::PreferencesDialog</name>
    <message>
        <source>&amp;Remember which registers I opened</source>
        <translation>&amp;Retenir quels registres j’ai ouverts</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>après %n minute sans touche ni clic</numerusform>
            <numerusform>après %n minutes sans touche ni clic</numerusform>
        </translation>
    </message>
    <message>
        <source>only when I lock it (Ctrl+L)</source>
        <translation>seulement quand je le verrouille (Ctrl+L)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Lo&amp;ck the register</source>
        <translation>&amp;Verrouiller le registre</translation>
    </message>
    <message>
        <source>Your &amp;name in the history</source>
        <translation>Votre &amp;nom dans l’historique</translation>
    </message>
    <message>
        <source>Stands beside each of your changes, from the next opening on. A pseudonym or initials will do.</source>
        <translation>Figure à côté de chacune de vos modifications, dès la prochaine ouverture. Un pseudonyme ou des initiales suffisent.</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Garder ces choix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Black and white, with strong lines</source>
        <translation>Noir et blanc, à traits forts</translation>
    </message>
    <message>
        <source>Where this is off, nobody who looks at this computer learns from the program where your registers are.</source>
        <translation>Si la case n’est pas cochée, personne qui regarde cet ordinateur n’apprend du programme où se trouvent vos registres.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
</context>
<context>
    <name>recense::ui::ProblemText</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A title is needed: a few words to find the case by.</source>
        <translation>Il faut un titre&#xa0;: quelques mots pour retrouver l’affaire.</translation>
    </message>
    <message>
        <source>%1 is not in the list. Choose a term of the codebook.</source>
        <translation>%1 n’est pas dans la liste. Choisissez un terme de la nomenclature.</translation>
    </message>
    <message>
        <source>%1 is no country code. Two capital letters are needed, for example GR.</source>
        <translation>%1 n’est pas un code de pays. Il faut deux majuscules, par exemple GR.</translation>
    </message>
    <message>
        <source>%1 is no date. Write for example 2018, 2018-02, 2018-02-21, 2018-02~ or 2018/2019.</source>
        <translation>%1 n’est pas une date. Écrivez par exemple 2018, 2018-02, 2018-02-21, 2018-02~ ou 2018/2019.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1 is below zero; people are counted from zero up.</source>
        <translation>%1 est négatif&#x202f;; les personnes se comptent à partir de zéro.</translation>
    </message>
    <message>
        <source>The greatest number of people is smaller than the smallest: %1.</source>
        <translation>Le plus grand nombre de personnes est inférieur au plus petit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A person, an organisation or a vessel is always one, not %1. Record several people as a group.</source>
        <translation>Une personne, une organisation ou un navire compte toujours pour un, et non %1. Enregistrez plusieurs personnes comme un groupe.</translation>
    </message>
    <message>
        <source>The outcome is for more people than the target has: %1.</source>
        <translation>L’issue concerne plus de personnes que la cible n’en compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no group of this case and of the same population.</source>
        <translation>%1 n’est pas un groupe de cette affaire et de la même population.</translation>
    </message>
    <message>
        <source>The outcome is for somebody whom the proceeding is not against: %1.</source>
        <translation>L’issue concerne quelqu’un que la procédure ne vise pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>More people have this trait than the target has people: %1.</source>
        <translation>Plus de personnes ont ce trait que la cible n’en compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key %1 is used twice.</source>
        <translation>La clé %1 est employée deux fois.</translation>
    </message>
    <message>
        <source>A key of 1 to 64 characters is needed here.</source>
        <translation>Il faut ici une clé de 1 à 64 caractères.</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be kept (NUL): %1.</source>
        <translation>Le texte contient un caractère qui ne peut pas être gardé (NUL)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The final outcomes add up to more people than the target has. That can be right, for example a pardon after a conviction: %1.</source>
        <translation>Les issues définitives dépassent en tout le nombre de personnes de la cible. Cela peut être juste, par exemple une grâce après une condamnation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The case ends before it starts: %1.</source>
        <translation>L’affaire finit avant de commencer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A step lies outside the start and the end of the case: %1.</source>
        <translation>Une étape se trouve hors du début et de la fin de l’affaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The case is excluded from counts without a reason. Say why, for those who come after.</source>
        <translation>L’affaire est exclue des décomptes sans raison. Dites pourquoi, pour la suite.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reason for exclusion</source>
        <translation>Raison de l’exclusion</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Type of target</source>
        <translation>Type de cible</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Personnes, au moins</translation>
    </message>
    <message>
        <source>People, at most</source>
        <translation>Personnes, au plus</translation>
    </message>
    <message>
        <source>Basis of the number</source>
        <translation>Base du nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Statut de séjour</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Racialised</source>
        <translation>Racisée</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Country of the proceeding</source>
        <translation>Pays de la procédure</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Chefs de poursuite</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Texte de loi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of this group are recorded one by one, more than its greatest number.</source>
        <translation>
            <numerusform>%n membre de ce groupe est enregistré séparément, plus que son plus grand nombre.</numerusform>
            <numerusform>%n membres de ce groupe sont enregistrés séparément, plus que son plus grand nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too long to be kept here: at most %Ln characters.</source>
        <translation>
            <numerusform>%1 est trop long pour être conservé ici&#xa0;: %Ln caractère au plus.</numerusform>
            <numerusform>%1 est trop long pour être conservé ici&#xa0;: %Ln caractères au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ProceedingForm</name>
    <message>
        <source>Final</source>
        <translation>Définitive</translation>
    </message>
    <message>
        <source>It can no longer be appealed.</source>
        <translation>Plus aucun recours n’est possible.</translation>
    </message>
    <message>
        <source>Appealable</source>
        <translation>Recours possible</translation>
    </message>
    <message>
        <source>It can still be appealed.</source>
        <translation>Un recours est encore possible.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Country of the proceeding</source>
        <translation>Pays de la procédure</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Texte de loi</translation>
    </message>
    <message>
        <source>Key in sheets</source>
        <translation>Clé dans les tableaux</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>where it is not the case&apos;s</source>
        <translation>s’il est autre</translation>
    </message>
    <message>
        <source>everybody above, unless said</source>
        <translation>tout le monde ci-dessus, sauf mention</translation>
    </message>
    <message>
        <source>More: statute of the whole proceeding, key</source>
        <translation>Plus&#xa0;: texte de loi de toute la procédure, clé</translation>
    </message>
    <message>
        <source>Remove this proceeding</source>
        <translation>Retirer cette procédure</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Chefs de poursuite</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Chef d’accusation</translation>
    </message>
    <message>
        <source>As worded</source>
        <translation>Tel que libellé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Benefit alleged</source>
        <translation>Profit allégué</translation>
    </message>
    <message>
        <source>Exemption exists</source>
        <translation>Exemption prévue</translation>
    </message>
    <message>
        <source>Exemption pleaded</source>
        <translation>Exemption invoquée</translation>
    </message>
    <message>
        <source>Exemption accepted</source>
        <translation>Exemption admise</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>2018-08-21 Tab arrested Tab note Enter</source>
        <translation>2018-08-21 Tab interpellation Tab note Entrée</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Avec sursis</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>track of a proceeding: its number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 of %2 pending</source>
        <translation>%1 sur %2 sans décision définitive</translation>
    </message>
    <message>
        <source>all decided for good</source>
        <translation>tout est jugé définitivement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what is left</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recense::ui::ProceedingsPage</name>
    <message>
        <source>Proceedings</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>No proceeding yet. Harassment without one stands under Measures.</source>
        <translation>Aucune procédure encore. Le harcèlement sans procédure figure sous Mesures.</translation>
    </message>
    <message>
        <source>Add a proceeding</source>
        <translation>Ajouter une procédure</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>recense::ui::QueryWords</name>
    <message>
        <source>“%1:” is no filter, and was passed over. There are %2.</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas un filtre et a été ignoré. Il y a %2.</translation>
    </message>
    <message>
        <source>No case has the tag “%1”.</source>
        <translation>Aucune affaire ne porte l’étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année.</translation>
    </message>
    <message>
        <source>“%1” is not known after “%2:”, so no case has it. What is known is suggested as you type.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu après «&#xa0;%2:&#xa0;»&#x202f;; aucune affaire ne l’a donc. Ce qui est connu est proposé pendant la saisie.</translation>
    </message>
</context>
<context>
    <name>recense::ui::QuickLog</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and &amp;new</source>
        <translation>Enregistrer, puis &amp;nouveau</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Enregistrer et &amp;ouvrir</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>A few words to find the case by</source>
        <translation>Quelques mots pour retrouver l’affaire</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Ce qu’elles ou ils ont fait</translation>
    </message>
    <message>
        <source>Save, and log another of the same country (%1)</source>
        <translation>Enregistrer, puis en saisir une autre du même pays (%1)</translation>
    </message>
    <message>
        <source>Save, and go on in the editor</source>
        <translation>Enregistrer, et continuer dans l’éditeur</translation>
    </message>
    <message>
        <source>“%1” is not understood. Correct it or empty the field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Corrigez ou videz le champ.</translation>
    </message>
    <message>
        <source>Not saved yet; what is typed is kept as a draft.</source>
        <translation>Pas encore enregistré&#x202f;; ce qui est saisi est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>%1 is logged: %2</source>
        <translation>%1 est enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Typed until %1, and not saved yet.</source>
        <translation>Saisi jusqu’au %1, pas encore enregistré.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Le brouillon est abandonné.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>It becomes a case to be reviewed. The rest can be filled in later.</source>
        <translation>Ce sera une affaire à relire. Le reste peut être complété plus tard.</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>recense::ui::ReadFile</name>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1 n’est pas là (ou plus là).</translation>
    </message>
    <message>
        <source>%1 is no file that has an end.</source>
        <translation>%1 n’est pas un fichier qui a une fin.</translation>
    </message>
    <message>
        <source>%1 has %2, and at most %3 can be read. %4</source>
        <translation>%1 fait %2, et %3 au plus peuvent être lus. %4</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 went away or changed while it was read.</source>
        <translation>%1 a disparu ou changé pendant la lecture.</translation>
    </message>
</context>
<context>
    <name>recense::ui::Records</name>
    <message>
        <source>%1, %2</source>
        <comment>a record, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who was struck, and how many</source>
        <translation>Qui est visé, et combien</translation>
    </message>
    <message>
        <source>A measure</source>
        <translation>Une mesure</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>Une issue</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a target&apos;s key</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Groupe, %1</translation>
    </message>
</context>
<context>
    <name>recense::ui::ReportPage</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>%1 and %2 in one file</source>
        <translation>%1 et %2 dans un même fichier</translation>
    </message>
    <message>
        <source>Hide figures below</source>
        <translation>Masquer les chiffres inférieurs à</translation>
    </message>
    <message>
        <source>Small figures are summed up or not shown, and others with them, so that nobody can be recognised.</source>
        <translation>Les petits chiffres sont réunis ou non publiés, et d’autres avec eux, afin que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>What the check of hidden figures found</source>
        <translation>Ce qu’a trouvé le contrôle des chiffres masqués</translation>
    </message>
    <message>
        <source>Tables of people</source>
        <translation>Tableaux de personnes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Parts and what you say of them</source>
        <translation>Les parties et ce que vous en dites</translation>
    </message>
    <message>
        <source>Cases told in short</source>
        <translation>Affaires racontées en bref</translation>
    </message>
    <message>
        <source>What the report has</source>
        <translation>Ce que contient le rapport</translation>
    </message>
    <message>
        <source>The pages as they will be</source>
        <translation>Les pages telles qu’elles seront</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The report of %1</source>
        <translation>Le rapport de %1</translation>
    </message>
    <message>
        <source>Checking what could be worked out…</source>
        <translation>Contrôle de ce qui pourrait être déduit…</translation>
    </message>
    <message>
        <source>Every figure is printed as it is: not for publishing.</source>
        <translation>Chaque chiffre est imprimé tel quel&#xa0;: à ne pas publier.</translation>
    </message>
    <message>
        <source>Report for reading (*.pdf)</source>
        <translation>Rapport à lire (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Text to rewrite (*.odt)</source>
        <translation>Texte à remanier (*.odt)</translation>
    </message>
    <message>
        <source>Workbook with a sheet for each table (*.xlsx)</source>
        <translation>Classeur avec une feuille par tableau (*.xlsx)</translation>
    </message>
    <message>
        <source>Figures as a table (*.csv)</source>
        <translation>Chiffres en tableau (*.csv)</translation>
    </message>
    <message>
        <source>Figures with their labels in words (*.crosstab.csv)</source>
        <translation>Chiffres avec leurs libellés en toutes lettres (*.crosstab.csv)</translation>
    </message>
    <message>
        <source>Report_%1</source>
        <comment>file name</comment>
        <translation>Rapport_%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The report was written to %1, with its manifest beside it.</source>
        <translation>Le rapport a été écrit dans %1, avec son manifeste à côté.</translation>
    </message>
    <message>
        <source>For &amp;publishing:</source>
        <translation>Pour publier&#xa0;:</translation>
    </message>
    <message>
        <source>For publishing: hide figures below</source>
        <translation>Pour publier&#xa0;: masquer les chiffres inférieurs à</translation>
    </message>
    <message>
        <source>hide figures below</source>
        <translation>masquer les chiffres inférieurs à</translation>
    </message>
    <message>
        <source>The pages were written to %1.</source>
        <translation>Les pages ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>recense::ui::ReportText</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Au fil des années</translation>
    </message>
    <message>
        <source>People prosecuted for solidarity</source>
        <translation>Personnes poursuivies pour solidarité</translation>
    </message>
    <message>
        <source>Migrants prosecuted</source>
        <translation>Personnes migrantes poursuivies</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Vessels and aircraft</source>
        <translation>Navires et aéronefs</translation>
    </message>
    <message>
        <source>Harassment without proceedings</source>
        <translation>Harcèlement sans procédure</translation>
    </message>
    <message>
        <source>Open, new and closed</source>
        <translation>En cours, nouvelles et closes</translation>
    </message>
    <message>
        <source>How long proceedings last</source>
        <translation>Durée des procédures</translation>
    </message>
    <message>
        <source>Cases told in short</source>
        <translation>Affaires racontées en bref</translation>
    </message>
    <message>
        <source>Changes since the last report</source>
        <translation>Changements depuis le dernier rapport</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What was monitored</source>
        <translation>Ce qui a été suivi</translation>
    </message>
    <message>
        <source>Annex: by which clause people count</source>
        <translation>Annexe&#xa0;: par quelle clause les personnes comptent</translation>
    </message>
    <message>
        <source>Annex: sources by case</source>
        <translation>Annexe&#xa0;: sources par affaire</translation>
    </message>
    <message>
        <source>No figure had to be hidden: none is below %1.</source>
        <translation>Aucun chiffre n’a dû être masqué&#xa0;: aucun n’est inférieur à %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s), small countries are summed up as other countries.</source>
        <translation>
            <numerusform>Dans %Ln tableau, les petits pays sont réunis sous «&#xa0;autres pays&#xa0;».</numerusform>
            <numerusform>Dans %Ln tableaux, les petits pays sont réunis sous «&#xa0;autres pays&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are not shown: those below %1, and others by which they could be worked out.</source>
        <translation>
            <numerusform>%Ln chiffre n’est pas publié, car il est inférieur à %1 ou permettrait d’en déduire un.</numerusform>
            <numerusform>%Ln chiffres ne sont pas publiés&#xa0;: ceux inférieurs à %1, et d’autres dont on pourrait les déduire.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds of a number</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>section, table, row: bounds</comment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not safe to publish: these hidden figures can be worked out from others. %1. A higher threshold, or fewer tables, hides them.</source>
        <translation>À ne pas publier&#xa0;: ces chiffres masqués peuvent être déduits d’autres. %1. Un seuil plus élevé, ou moins de tableaux, les masque.</translation>
    </message>
    <message>
        <source>Checked: from all figures that are printed, no hidden one can be narrowed down to fewer than %1 people.</source>
        <translation>Contrôlé&#xa0;: de tous les chiffres imprimés, aucun chiffre masqué ne peut être déduit à moins de %1 personnes près.</translation>
    </message>
</context>
<context>
    <name>recense::ui::ReviewPage</name>
    <message>
        <source>Notes and review</source>
        <translation>Notes et relecture</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Why excluded</source>
        <translation>Pourquoi exclue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A word or several; Enter adds</source>
        <translation>Un ou plusieurs mots&#x202f;; Entrée ajoute</translation>
    </message>
</context>
<context>
    <name>recense::ui::RuleBar</name>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>C&amp;ounts by</source>
        <translation>Compte &amp;selon</translation>
    </message>
    <message>
        <source>Verified &amp;at least</source>
        <translation>&amp;Vérification au moins</translation>
    </message>
    <message>
        <source>Population, countries, tracks, as-at date</source>
        <translation>Population, pays, voies, date d’arrêt</translation>
    </message>
    <message>
        <source>Steps and outcomes after this day do not exist for the count.</source>
        <translation>Les étapes et décisions postérieures à ce jour n’existent pas pour le décompte.</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Population</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>As a&amp;t</source>
        <translation>A&amp;rrêté au</translation>
    </message>
    <message>
        <source>Keeps this report as you publish it</source>
        <translation>Conserve ce rapport tel que vous le publiez</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifiée ici</translation>
    </message>
    <message>
        <source>&amp;Keep this rule…</source>
        <translation>&amp;Garder cette règle…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>Règ&amp;les…</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>Rè&amp;gle</translation>
    </message>
    <message>
        <source>&amp;Prepare the report…</source>
        <translation>Préparer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>Free&amp;ze…</source>
        <translation>Figer…</translation>
    </message>
</context>
<context>
    <name>recense::ui::RuleFields</name>
    <message>
        <source>Count &amp;drafts too</source>
        <translation>Compter aussi les &amp;brouillons</translation>
    </message>
    <message>
        <source>Country codes separated by commas, such as GR, IT. EU stands for its members of that year.</source>
        <translation>Codes de pays séparés par des virgules, comme GR, IT. EU désigne ses membres de cette année-là.</translation>
    </message>
    <message>
        <source>“%1” is no country code. The countries before still count.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de pays. Les pays précédents comptent toujours.</translation>
    </message>
</context>
<context>
    <name>recense::ui::RuleText</name>
    <message>
        <source>Both, counted apart</source>
        <translation>Les deux, comptées à part</translation>
    </message>
    <message>
        <source>People who helped</source>
        <translation>Personnes solidaires</translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation>Personnes migrantes</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <comment>one of the three rules</comment>
        <translation>Standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>verified at least: %1</source>
        <translation>vérification au moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>drafts too</source>
        <translation>brouillons aussi</translation>
    </message>
    <message>
        <source>confirmed cases only</source>
        <translation>affaires validées seulement</translation>
    </message>
    <message>
        <source>it is no JSON object, as { &quot;name&quot;: &quot;criminal only&quot;, &quot;tracks&quot;: [&quot;criminal&quot;] } is</source>
        <translation>ce n’est pas un objet JSON tel que { &quot;name&quot;: &quot;pénal seul&quot;, &quot;tracks&quot;: [&quot;criminal&quot;] }</translation>
    </message>
    <message>
        <source>a rule has no “%1”</source>
        <translation>une règle n’a pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” should be a text that is not empty</source>
        <translation>«&#xa0;%1&#xa0;» devrait être un texte non vide</translation>
    </message>
    <message>
        <source>“%1” should be a whole number from 1 on</source>
        <translation>«&#xa0;%1&#xa0;» devrait être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>“%1” should be a list in square brackets</source>
        <translation>«&#xa0;%1&#xa0;» devrait être une liste entre crochets</translation>
    </message>
    <message>
        <source>“%1” should be true or false</source>
        <translation>«&#xa0;%1&#xa0;» devrait être true ou false</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>By the rule “%1”.</source>
        <translation>Selon la règle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>recense::ui::RulesDialog</name>
    <message>
        <source>Count rules</source>
        <translation>Règles de comptage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and compare…</source>
        <translation>Enregistrer et comparer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cop&amp;y to change</source>
        <translation>Cop&amp;ier pour modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Population</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>&amp;Verified at least</source>
        <translation>&amp;Vérification au moins</translation>
    </message>
    <message>
        <source>What the report prints</source>
        <translation>Ce que le rapport imprime</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Langue de la phrase</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>One of the three standard rules, which stay as they are. Copy it to change it.</source>
        <translation>L’une des trois règles standard, qui restent telles quelles. Copiez-la pour la modifier.</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <comment>a rule</comment>
        <translation>%1, pas encore enregistrée</translation>
    </message>
    <message>
        <source>Version %1. A change of what counts makes it version %2, for reports by version %1 may be out.</source>
        <translation>Version %1. Changer ce qui compte en fait la version %2, car des rapports selon la version %1 ont pu sortir.</translation>
    </message>
    <message>
        <source>A rule needs a name: the report prints it. Nothing was saved.</source>
        <translation>Une règle a besoin d’un nom&#xa0;: le rapport l’imprime. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is another rule called “%1”. Give this one a name of its own. Nothing was saved.</source>
        <translation>Une autre règle s’appelle «&#xa0;%1&#xa0;». Donnez à celle-ci un nom à elle. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” looks at no track, so nobody would count. Choose at least one. Nothing was saved.</source>
        <translation>«&#xa0;%1&#xa0;» ne regarde aucune voie, donc personne ne compterait. Choisissez-en au moins une. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a rule</comment>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Import a count rule</source>
        <translation>Importer une règle de comptage</translation>
    </message>
    <message>
        <source>Count rules (*.json);;All files (*)</source>
        <translation>Règles de comptage (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. The rules are as they were.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Les règles sont restées telles quelles.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2. The rules are as they were.</source>
        <translation>%1 n’a pas été importé&#xa0;: %2. Les règles sont restées telles quelles.</translation>
    </message>
    <message>
        <source>Export the count rule</source>
        <translation>Exporter la règle de comptage</translation>
    </message>
    <message>
        <source>Count rules (*.json)</source>
        <translation>Règles de comptage (*.json)</translation>
    </message>
    <message>
        <source>The rule was not written: %1.</source>
        <translation>La règle n’a pas été écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>La règle choisie</translation>
    </message>
    <message>
        <source>A rule of this register. Once saved, it can be chosen in Year under its name.</source>
        <translation>Une règle de ce registre. Une fois enregistrée, elle peut être choisie sous son nom dans Année.</translation>
    </message>
    <message>
        <source>It will be version %2, for it counts otherwise than version %1.</source>
        <translation>Ce sera la version %2, car elle compte autrement que la version %1.</translation>
    </message>
    <message>
        <source>&amp;Counts by</source>
        <translation>Compte &amp;selon</translation>
    </message>
</context>
<context>
    <name>recense::ui::SavedFilters</name>
    <message>
        <source>“Keep” gives this search and its filters a name, to come back to.</source>
        <translation>«&#xa0;Garder&#xa0;» donne un nom à la recherche et aux filtres du moment, pour y revenir.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this search and these filters</source>
        <translation>Garder cette recherche et ces filtres</translation>
    </message>
    <message>
        <source>Enter applies one, F2 renames it, Delete takes it away.</source>
        <translation>Entrée en applique une, F2 la renomme, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>recense::ui::SearchEdit</name>
    <message>
        <source>Search: words, “a phrase”, -without, country:GR year:2024 status:pending</source>
        <translation>Recherche&#xa0;: mots, «&#xa0;une phrase&#xa0;», -sans, pays:GR année:2024 état:pending</translation>
    </message>
    <message>
        <source>Search in all cases</source>
        <translation>Chercher dans toutes les affaires</translation>
    </message>
    <message>
        <source>Suggestions open as you type. Down chooses one of them, Enter takes it, Esc closes them.</source>
        <translation>Des suggestions s’ouvrent pendant la saisie. Bas en choisit une, Entrée la prend, Échap les ferme.</translation>
    </message>
</context>
<context>
    <name>recense::ui::SheetProblemText</name>
    <message>
        <source>The file has no header row, and so no case.</source>
        <translation>Le fichier n’a pas de ligne d’en-tête, et donc aucune affaire.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it again as CSV in UTF-8.</source>
        <translation>Le fichier est écrit en UTF-16. Enregistrez-le de nouveau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme jamais.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is no column of the case sheet. Rename it, or have unknown columns left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne du tableau des affaires. Renommez-la, ou faites laisser de côté les colonnes inconnues.</translation>
    </message>
    <message>
        <source>The row is not written in UTF-8.</source>
        <translation>La ligne n’est pas écrite en UTF-8.</translation>
    </message>
    <message>
        <source>The row contains a character that cannot be kept (NUL).</source>
        <translation>La ligne contient un caractère qui ne peut pas être gardé (NUL).</translation>
    </message>
    <message>
        <source>A quotation mark stands where none can be.</source>
        <translation>Un guillemet se trouve là où il ne peut pas y en avoir.</translation>
    </message>
    <message>
        <source>The cell is too long.</source>
        <translation>La cellule est trop longue.</translation>
    </message>
    <message>
        <source>The row has another number of cells than the header: %1.</source>
        <translation>La ligne n’a pas autant de cellules que l’en-tête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something is missing here: a target needs a key, a type and a population, a proceeding a key.</source>
        <translation>Il manque quelque chose&#xa0;: une cible a besoin d’une clé, d’un type et d’une population, une procédure d’une clé.</translation>
    </message>
    <message>
        <source>“%1” is not written as this column asks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit comme cette colonne le demande.</translation>
    </message>
    <message>
        <source>“%1” is no identifier (UUID).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant (UUID).</translation>
    </message>
    <message>
        <source>“%1” is no reference, for example ATH-2025-0001.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une référence, par exemple ATH-2025-0001.</translation>
    </message>
    <message>
        <source>The record with this identifier has another reference than “%1”.</source>
        <translation>L’enregistrement de cet identifiant a une autre référence que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” contradicts line %2, which is about the same.</source>
        <translation>«&#xa0;%1&#xa0;» contredit la ligne %2, qui parle de la même chose.</translation>
    </message>
    <message>
        <source>The row is in order, but line %1 of the same case is refused.</source>
        <translation>La ligne est en ordre, mais la ligne %1 de la même affaire est refusée.</translation>
    </message>
    <message>
        <source>The mapping does not know “%1”.</source>
        <translation>La correspondance ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The columns are separated by “%1”. Save the file again with commas.</source>
        <translation>Les colonnes sont séparées par «&#xa0;%1&#xa0;». Enregistrez de nouveau le fichier avec des virgules.</translation>
    </message>
</context>
<context>
    <name>recense::ui::SidePanel</name>
    <message>
        <source>How it counts</source>
        <translation>Comment elle compte</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>In no year yet: nothing in it has a date.</source>
        <translation>Dans aucune année encore&#xa0;: rien n’y est daté.</translation>
    </message>
</context>
<context>
    <name>recense::ui::SourceComparison</name>
    <message>
        <source>What the sources say, beneath what stands in the record</source>
        <translation>Ce que disent les sources, sous ce que dit la fiche</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Dans la fiche</translation>
    </message>
    <message>
        <source>As in the record</source>
        <translation>Comme dans la fiche</translation>
    </message>
    <message>
        <source>Differs from the record</source>
        <translation>Diffère de la fiche</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Personnes, au moins</translation>
    </message>
    <message>
        <source>People, at most</source>
        <translation>Personnes, au plus</translation>
    </message>
    <message>
        <source>People of an outcome</source>
        <translation>Personnes d’une décision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Months of a sentence</source>
        <translation>Mois d’une peine</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>recense::ui::SourceForm</name>
    <message>
        <source>Title or citation</source>
        <translation>Titre ou citation</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Archivée à</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consultée</translation>
    </message>
    <message>
        <source>Quoted passage</source>
        <translation>Passage cité</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Étaye</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>the case as a whole, unless a record is named</source>
        <translation>l’affaire entière, sauf si un élément est nommé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Retirer cette source</translation>
    </message>
    <message>
        <source>What this source says</source>
        <translation>Ce que dit cette source</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>L’affaire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>where sources differ; the record above keeps your own judgement</source>
        <translation>là où les sources diffèrent&#x202f;; l’enregistrement garde votre propre jugement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in the register. SHA-256 %1. Delete takes it out of this source.</source>
        <translation>Gardé dans le registre. SHA-256 %1. Suppr. le retire de cette source.</translation>
    </message>
    <message>
        <source>This is no address that a browser opens (https://…). It is kept as it is typed.</source>
        <translation>Ce n’est pas une adresse qu’un navigateur ouvre (https://…). Elle est gardée telle que saisie.</translation>
    </message>
</context>
<context>
    <name>recense::ui::Sources</name>
    <message>
        <source>Source without a title</source>
        <translation>Source sans titre</translation>
    </message>
</context>
<context>
    <name>recense::ui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Paste an address or a citation, then Enter; or drop a file here</source>
        <translation>Adresse ou citation, puis Entrée&#x202f;; ou déposez un fichier</translation>
    </message>
    <message>
        <source>Sources of this case</source>
        <translation>Sources de cette affaire</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Something in this source is not understood. Correct it or empty the field before going to another.</source>
        <translation>Quelque chose dans cette source n’est pas compris. Corrigez ou videz le champ avant de passer à une autre.</translation>
    </message>
    <message>
        <source>Files are being put into the register; that takes a moment.</source>
        <translation>Des fichiers sont en cours d’enregistrement dans le registre&#x202f;; cela prend un moment.</translation>
    </message>
</context>
<context>
    <name>recense::ui::StandingText</name>
    <message>
        <source>perhaps up to %1</source>
        <translation>peut-être jusqu’à %1</translation>
    </message>
    <message>
        <source>perhaps some people</source>
        <translation>peut-être quelques personnes</translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation>ne compte pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (migrants, counted apart)</source>
        <translation>%1 (personnes migrantes, comptées à part)</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, pour la première fois</translation>
    </message>
    <message>
        <source>%1, ongoing</source>
        <translation>%1, en cours</translation>
    </message>
</context>
<context>
    <name>recense::ui::TableSection</name>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>All columns: %1</source>
        <translation>Toutes les colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recense::ui::TargetCard</name>
    <message>
        <source>Unknown</source>
        <comment>consent</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>consent</comment>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>consent</comment>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>code or name, across cases</source>
        <translation>code ou nom</translation>
    </message>
    <message>
        <source>Who this is across cases, so that nobody is counted twice in a year: a pseudonym code for a person, a name for an organisation or a vessel.</source>
        <translation>De qui il s’agit d’une affaire à l’autre, pour que personne ne compte deux fois dans l’année&#xa0;: un pseudonyme pour une personne, un nom pour une organisation ou un navire.</translation>
    </message>
    <message>
        <source>crew=4; Enter adds</source>
        <translation>équipage=4&#x202f;; Entrée ajoute</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <translation>Entrée ajoute</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Statut de séjour</translation>
    </message>
    <message>
        <source>Racialised</source>
        <translation>Racisée</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Key in sheets</source>
        <translation>Clé dans les tableaux</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir avant</translation>
    </message>
    <message>
        <source>why this may be held</source>
        <translation>sur quel fondement</translation>
    </message>
    <message>
        <source>More: traits, group, safeguards</source>
        <translation>Plus&#xa0;: traits, groupe, garanties</translation>
    </message>
    <message>
        <source>a group of this case</source>
        <translation>un groupe de l’affaire</translation>
    </message>
</context>
<context>
    <name>recense::ui::TargetsPage</name>
    <message>
        <source>Who was struck</source>
        <translation>Qui est visé</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people, the organisation or the vessel that this was done to.</source>
        <translation>Personne encore. Ajoutez les personnes, l’organisation ou le navire visés.</translation>
    </message>
    <message>
        <source>Add who was struck</source>
        <translation>Ajouter qui est visé</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>recense::ui::ThenAndNowDialog</name>
    <message>
        <source>&amp;Open the case</source>
        <translation>Ou&amp;vrir l’affaire</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Enregi&amp;strer comme tableau…</translation>
    </message>
    <message>
        <source>Then and now: %1</source>
        <translation>Alors et aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The rule of that report</source>
        <translation>la règle de ce rapport</translation>
    </message>
    <message>
        <source>Count today by</source>
        <translation>Compter aujourd’hui selon</translation>
    </message>
    <message>
        <source>The rule chosen in the place of the year</source>
        <translation>la règle choisie dans Année</translation>
    </message>
    <message>
        <source>Count today &amp;by</source>
        <translation>Compter aujourd’hui se&amp;lon</translation>
    </message>
    <message>
        <source>Figures that changed, and the cases that changed them</source>
        <translation>Les chiffres qui ont changé, et les affaires qui les ont changés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has changed: every figure is what it was, %1.</source>
        <translation>Rien n’a changé&#xa0;: tous les chiffres sont les mêmes, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The total is what it was, %1; %Ln other figure(s) changed.</source>
        <translation>
            <numerusform>Le total est le même, %1&#x202f;; %Ln autre chiffre a changé.</numerusform>
            <numerusform>Le total est le même, %1&#x202f;; %Ln autres chiffres ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %1, now %2; %Ln figure(s) changed.</source>
        <translation>
            <numerusform>Alors %1, aujourd’hui %2&#x202f;; %Ln chiffre a changé.</numerusform>
            <numerusform>Alors %1, aujourd’hui %2&#x202f;; %Ln chiffres ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then_and_now_%1</source>
        <comment>file name</comment>
        <translation>Alors_et_aujourdhui_%1</translation>
    </message>
    <message>
        <source>Save then and now as a table</source>
        <translation>Enregistrer alors et aujourd’hui comme tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1. It names cases that are not public.</source>
        <translation>Le tableau a été écrit dans %1. Il nomme des affaires qui ne sont pas publiques.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What stood there before stands there still.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Ce qui s’y trouvait s’y trouve encore.</translation>
    </message>
    <message numerus="yes">
        <source>The total is what it was, %1, but of other cases; %Ln figure(s) changed.</source>
        <translation>
            <numerusform>Le total est ce qu’il était, %1, mais avec d’autres affaires&#x202f;; %Ln chiffre a changé.</numerusform>
            <numerusform>Le total est ce qu’il était, %1, mais avec d’autres affaires&#x202f;; %Ln chiffres ont changé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::ThenAndNowModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a table, a row of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a reference and a title</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Figure, and the cases that changed it</source>
        <translation>Chiffre, et les affaires qui l’ont changé</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By which change</source>
        <translation>Par quel changement</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>recense::ui::Timeline</name>
    <message>
        <source>Proceeding</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>can be appealed</source>
        <translation>susceptible de recours</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>recense::ui::TimelineView</name>
    <message>
        <source>Timeline of the proceedings</source>
        <translation>Chronologie des procédures</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recense::ui::UndoKeys</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo the undo of %1</source>
        <translation>&amp;Annuler l’annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Annuler la saisie</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Rétablir la saisie</translation>
    </message>
</context>
<context>
    <name>recense::ui::UnlockPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Another register…</source>
        <translation>Un autre registre…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase de passe</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«&#xa0;%1&#xa0;» est verrouillé</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>recense::ui::WelcomePage</name>
    <message>
        <source>Recense</source>
        <translation>Recense</translation>
    </message>
    <message>
        <source>A register of people prosecuted for helping migrants, and its annual count.</source>
        <translation>Un registre des personnes poursuivies pour avoir aidé des personnes migrantes, et son décompte annuel.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>An empty, encrypted file of your own.</source>
        <translation>Un fichier vide et chiffré, à vous.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A register that you have, or that a colleague gave you.</source>
        <translation>Un registre que vous avez, ou qu’on vous a donné.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>A new register from the table of cases that you keep today.</source>
        <translation>Un nouveau registre à partir du tableau que vous tenez aujourd’hui.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Published cases and their annual report, to look around in.</source>
        <translation>Des affaires publiées et leur rapport annuel, pour découvrir.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is no account, no network and no telemetry.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: ni compte, ni réseau, ni télémétrie.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>recense::ui::WhatWouldChange</name>
    <message>
        <source>What would change the number?</source>
        <translation>Qu’est-ce qui changerait le nombre&#x202f;?</translation>
    </message>
    <message>
        <source>Counting again with what is in doubt…</source>
        <translation>Nouveaux comptages avec ce qui est en doute…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Export what would change the number</source>
        <translation>Exporter ce qui changerait le nombre</translation>
    </message>
    <message>
        <source>Nothing that is recorded as doubtful would change this number.</source>
        <translation>Rien de ce qui est enregistré comme douteux ne changerait ce nombre.</translation>
    </message>
</context>
<context>
    <name>recense::ui::WhyText</name>
    <message>
        <source>case added since</source>
        <translation>affaire ajoutée depuis</translation>
    </message>
    <message>
        <source>taken back from the bin</source>
        <translation>reprise de la corbeille</translation>
    </message>
    <message>
        <source>confirmed since</source>
        <translation>validée depuis</translation>
    </message>
    <message>
        <source>better verified</source>
        <translation>mieux vérifiée</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>mise à la corbeille</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>made a draft again</source>
        <translation>redevenue brouillon</translation>
    </message>
    <message>
        <source>less well verified</source>
        <translation>moins bien vérifiée</translation>
    </message>
    <message>
        <source>people added to the case</source>
        <translation>personnes ajoutées à l’affaire</translation>
    </message>
    <message>
        <source>people taken out of the case</source>
        <translation>personnes retirées de l’affaire</translation>
    </message>
    <message>
        <source>head-count changed</source>
        <translation>nombre de personnes changé</translation>
    </message>
    <message>
        <source>date changed</source>
        <translation>date changée</translation>
    </message>
    <message>
        <source>proceeding, step or outcome changed</source>
        <translation>procédure, étape ou issue changée</translation>
    </message>
    <message>
        <source>measure changed</source>
        <translation>mesure changée</translation>
    </message>
    <message>
        <source>the same people as elsewhere</source>
        <translation>les mêmes personnes qu’ailleurs</translation>
    </message>
    <message>
        <source>no longer the same people as elsewhere</source>
        <translation>plus les mêmes personnes qu’ailleurs</translation>
    </message>
    <message>
        <source>moved to another row</source>
        <translation>passée à une autre ligne</translation>
    </message>
    <message>
        <source>result put into another class</source>
        <translation>issue mise dans une autre classe</translation>
    </message>
    <message>
        <source>counted by another rule</source>
        <translation>comptée selon une autre règle</translation>
    </message>
    <message>
        <source>by what is recorded of others</source>
        <translation>par ce qui est enregistré d’autres</translation>
    </message>
    <message>
        <source>%1 (in another case)</source>
        <comment>why a figure changed</comment>
        <translation>%1 (dans une autre affaire)</translation>
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
            <numerusform>au moins %Ln organisation</numerusform>
            <numerusform>au moins %Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vessel(s)</source>
        <translation>
            <numerusform>%Ln navire</numerusform>
            <numerusform>%Ln navires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln vessel(s)</source>
        <translation>
            <numerusform>au moins %Ln navire</numerusform>
            <numerusform>au moins %Ln navires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln case(s)</source>
        <translation>
            <numerusform>au moins %Ln affaire</numerusform>
            <numerusform>au moins %Ln affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln person(s)</source>
        <translation>
            <numerusform>au moins %Ln personne</numerusform>
            <numerusform>au moins %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln affaire</numerusform>
            <numerusform>%Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En instance</translation>
    </message>
    <message>
        <source>Convicted</source>
        <translation>Condamnation</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Hors de cause</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Autre issue</translation>
    </message>
    <message>
        <source>No proceeding</source>
        <translation>Sans procédure</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Une seule source</translation>
    </message>
    <message>
        <source>Open, no news for a year</source>
        <translation>Sans nouvelles depuis un an</translation>
    </message>
    <message>
        <source>Sources differ on numbers</source>
        <translation>Nombres discordants</translation>
    </message>
    <message>
        <source>Doubtful date</source>
        <translation>Date douteuse</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>A development in the year</source>
        <translation>Un développement dans l’année</translation>
    </message>
    <message>
        <source>Open at some time in the year</source>
        <translation>Ouverte à un moment de l’année</translation>
    </message>
    <message>
        <source>New in the year</source>
        <translation>Nouvelle dans l’année</translation>
    </message>
    <message>
        <source>a step in the year</source>
        <translation>une étape dans l’année</translation>
    </message>
    <message>
        <source>an outcome in the year</source>
        <translation>une issue dans l’année</translation>
    </message>
    <message>
        <source>the beginning in the year</source>
        <translation>le début dans l’année</translation>
    </message>
    <message>
        <source>open in the year</source>
        <translation>ouverte dans l’année</translation>
    </message>
    <message>
        <source>a measure in the year</source>
        <translation>une mesure dans l’année</translation>
    </message>
    <message>
        <source>Nobody of this population is recorded in it</source>
        <translation>Personne de cette population n’y est enregistré</translation>
    </message>
    <message>
        <source>It has no people, only organisations or vessels</source>
        <translation>Elle ne compte aucune personne, seulement des organisations ou des navires</translation>
    </message>
    <message>
        <source>The country that prosecutes is not among those that count</source>
        <translation>Le pays qui poursuit n’est pas de ceux qui comptent</translation>
    </message>
    <message>
        <source>No proceeding of a kind that counts</source>
        <translation>Aucune procédure d’une nature qui compte</translation>
    </message>
    <message>
        <source>Not verified well enough</source>
        <translation>Pas assez vérifiée</translation>
    </message>
    <message>
        <source>Not confirmed in review</source>
        <translation>Pas validée à la relecture</translation>
    </message>
    <message>
        <source>Its people are inside a group that counts already</source>
        <translation>Ses personnes sont dans un groupe qui compte déjà</translation>
    </message>
    <message>
        <source>Its people are counted in another case; each counts once a year</source>
        <translation>Ses personnes sont comptées dans une autre affaire&#x202f;; chacune compte une fois par an</translation>
    </message>
    <message>
        <source>People who helped</source>
        <translation>Personnes solidaires</translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation>Personnes migrantes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>Harassment without proceedings</source>
        <translation>Harcèlement sans procédure</translation>
    </message>
    <message>
        <source>Balance of the year</source>
        <translation>Bilan de l’année</translation>
    </message>
    <message>
        <source>Length of proceedings</source>
        <translation>Durée des procédures</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By main act</source>
        <translation>Par acte principal</translation>
    </message>
    <message>
        <source>By setting</source>
        <translation>Par cadre</translation>
    </message>
    <message>
        <source>New or ongoing</source>
        <translation>Nouvelles ou en cours</translation>
    </message>
    <message>
        <source>Status at the end</source>
        <translation>État à la fin</translation>
    </message>
    <message>
        <source>Results in the year</source>
        <translation>Résultats de l’année</translation>
    </message>
    <message>
        <source>By charge</source>
        <translation>Par chef de poursuite</translation>
    </message>
    <message>
        <source>By any act</source>
        <translation>Par acte, tous confondus</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Par voie</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By age group</source>
        <translation>Par tranche d’âge</translation>
    </message>
    <message>
        <source>By residence status</source>
        <translation>Par statut de séjour</translation>
    </message>
    <message>
        <source>By verification</source>
        <translation>Par vérification</translation>
    </message>
    <message>
        <source>The three rules side by side</source>
        <translation>Les trois règles côte à côte</translation>
    </message>
    <message>
        <source>By measure</source>
        <translation>Par mesure</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>En cours au début</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvertes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>En cours à la fin</translation>
    </message>
    <message>
        <source>Mean length in years</source>
        <translation>Durée moyenne en années</translation>
    </message>
    <message>
        <source>Median length in years</source>
        <translation>Durée médiane en années</translation>
    </message>
    <message>
        <source>Share over one year</source>
        <translation>Part de plus d’un an</translation>
    </message>
    <message>
        <source>No proceeding had begun by the closing date of the report</source>
        <translation>Aucune procédure n’avait commencé à la date d’arrêt du rapport</translation>
    </message>
    <message>
        <source>Nothing that the rule asks for falls in %1</source>
        <translation>Rien de ce que la règle demande ne tombe en %1</translation>
    </message>
    <message>
        <source>New, by country</source>
        <translation>Nouvelles, par pays</translation>
    </message>
    <message>
        <source>Ongoing, by country</source>
        <translation>En cours, par pays</translation>
    </message>
    <message>
        <source>Closed, by how they ended</source>
        <translation>Closes, selon l’issue</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln person(s)</source>
        <comment>33 to 35 people</comment>
        <translation>
            <numerusform>%1 à %Ln personne</numerusform>
            <numerusform>%1 à %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>recense::ui::Workspace</name>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was typed of somebody and not saved is in People and organisations again.</source>
        <translation>Ce qui a été saisi sur quelqu’un sans être enregistré se retrouve dans Personnes et organisations.</translation>
    </message>
    <message>
        <source>The plan of the report that was not saved is in Year again.</source>
        <translation>Le plan du rapport qui n’était pas enregistré est de nouveau dans Année.</translation>
    </message>
</context>
<context>
    <name>recense::ui::YearPage</name>
    <message>
        <source>The year in figures</source>
        <translation>L’année en chiffres</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Show the cases behind this number</source>
        <translation>Voir les affaires derrière ce nombre</translation>
    </message>
    <message>
        <source>Show the cases behind it</source>
        <translation>Voir les affaires qui le composent</translation>
    </message>
    <message>
        <source>%1 (rows overlap and do not add up)</source>
        <translation>%1 (les lignes se recoupent et ne s’additionnent pas)</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Laissées de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Export what would change the number</source>
        <translation>Exporter ce qui changerait le nombre</translation>
    </message>
    <message>
        <source>What_would_change_%1</source>
        <comment>file name</comment>
        <translation>Ce_qui_changerait_%1</translation>
    </message>
    <message>
        <source>Export what is left out, and why</source>
        <translation>Exporter ce qui est écarté, et pourquoi</translation>
    </message>
    <message>
        <source>Left_out_of_%1</source>
        <comment>file name</comment>
        <translation>Ecartees_de_%1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1. That file is not encrypted: keep it where nobody else reads.</source>
        <translation>La liste a été écrite dans %1. Ce fichier n’est pas chiffré&#xa0;: gardez-le là où personne d’autre ne lit.</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Export the cases that are left out, and why</source>
        <translation>Exporter les affaires écartées, et pourquoi</translation>
    </message>
</context>
</TS>
