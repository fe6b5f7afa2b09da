<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cohesion</name>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <source>Open it in a spreadsheet, check it, and save it again as .xlsx.</source>
        <translation>Ouvrez-le dans un tableur, vérifiez-le et enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <source>The workbook {} can't be opened.</source>
        <translation>Le classeur {} ne s'ouvre pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <source>The workbook {} has no sheet « {} ».</source>
        <translation>Le classeur {} n'a pas de feuille «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>sheets: {}</source>
        <translation>feuilles&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/dependencies.py"/>
        <source>{name} {wanted} or later: QGIS has {found}.</source>
        <translation>{name} {wanted} ou plus récent&#xa0;: QGIS a {found}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/dependencies.py"/>
        <source>{name} {wanted} or later: not installed.</source>
        <translation>{name} {wanted} ou plus récent&#xa0;: non installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/formats.py"/>
        <source>No vector format has the suffix « {} ».</source>
        <translation>Aucun format vecteur n'a l'extension «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/formats.py"/>
        <source>Use .gpkg, .shp, .geojson, .csv or .xlsx.</source>
        <translation>Utilisez .gpkg, .shp, .geojson, .csv ou .xlsx.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/formats.py"/>
        <source>the file could not be written to its end (is the disk full?)</source>
        <translation>le fichier n'a pas pu être écrit jusqu'au bout (disque plein&#xa0;?)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/own_folder.py"/>
        <source>Ask who administers this computer, or use the system's own package manager.</source>
        <translation>Adressez-vous à l'administrateur de cet ordinateur, ou utilisez le gestionnaire de paquets du système.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/own_folder.py"/>
        <source>There is no folder that the plugin may write packages to.</source>
        <translation>Il n'y a aucun dossier où l'extension puisse écrire des paquets.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>A published archive holds a CSV file or a workbook; 7z archives inside must be unpacked first.</source>
        <translation>Une archive publiée contient un fichier CSV ou un classeur ; une archive 7z qui s'y trouve doit d'abord être décompressée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Choose it again, where it is now.</source>
        <translation>Choisissez-le de nouveau, là où il se trouve maintenant.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Download it again.</source>
        <translation>Téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Download the file again, from the page that links to it.</source>
        <translation>Téléchargez de nouveau le fichier, depuis la page qui y mène.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>The archive {} can't be opened.</source>
        <translation>L'archive {} ne s'ouvre pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>The archive {} holds no table.</source>
        <translation>L'archive {} ne contient aucune table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>The file {} is not there.</source>
        <translation>Le fichier {} n'est pas là.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Unpack it yourself and choose the table you need.</source>
        <translation>Décompressez-le vous-même et choisissez la table voulue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Use .csv, .xlsx, .ods, .xls, .gpkg, .dbf, or the .zip as downloaded.</source>
        <translation>Utilisez .csv, .xlsx, .ods, .xls, .gpkg, .dbf, ou le .zip tel que téléchargé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>members: {}</source>
        <translation>contenu : {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} GB once unpacked</source>
        <translation>{} Go une fois décompressé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} is a web page, not a table.</source>
        <translation>{} est une page web, pas une table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} is not a table this plugin reads.</source>
        <translation>{} n'est pas une table que cette extension sait lire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} is too large to be a table of communes.</source>
        <translation>{} est trop gros pour être une table de communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/snapshot.py"/>
        <source>Check that its file or database is still there, then load it again.</source>
        <translation>Vérifiez que son fichier ou sa base existe toujours, puis rechargez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/snapshot.py"/>
        <source>The layer « {} » can't be read any more.</source>
        <translation>La couche «&#xa0;{}&#xa0;» ne peut plus être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>Close the programs and layers that use this file, check the rights and the free space, or choose another file. What was there before is intact.</source>
        <translation>Fermez les programmes et les couches qui utilisent ce fichier, vérifiez les droits et l'espace libre, ou choisissez un autre fichier. Ce qui s'y trouvait est intact.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>Create it or choose another.</source>
        <translation>Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>The folder {} does not exist.</source>
        <translation>Le dossier {} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage_sinks.py"/>
        <location filename="../cohesion_plugin/processing/sinks.py"/>
        <location filename="../cohesion_plugin/processing/statistical_sinks.py"/>
        <source>The result could not be written to {}.</source>
        <translation>Le résultat n'a pas pu être écrit dans {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>it is not a file</source>
        <translation>ce n'est pas un fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>it is open in another program, or in this project</source>
        <translation>il est ouvert dans un autre programme, ou dans ce projet</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>it is read-only</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/system_packages.py"/>
        <source>This release ({release}) offers versions that are too old: {packages}. Prefer another way.</source>
        <translation>Cette version du système ({release}) propose des versions trop anciennes&#xa0;: {packages}. Préférez un autre moyen.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <location filename="../cohesion_plugin/core/published/delimited.py"/>
        <source>Open it in a spreadsheet, check it, and save it as CSV UTF-8.</source>
        <translation>Ouvrez-la dans un tableur, vérifiez-la et enregistrez-la en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <location filename="../cohesion_plugin/core/published/delimited.py"/>
        <source>The table {} can't be read.</source>
        <translation>La table {} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>Add what is missing to the folder, then try again; the command shown prepares a whole folder.</source>
        <translation>Ajoutez au dossier ce qui manque, puis réessayez&#xa0;; la commande affichée prépare un dossier complet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>Choose the folder that holds the files themselves.</source>
        <translation>Choisissez le dossier qui contient les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>The folder « {} » does not hold all that is needed.</source>
        <translation>Le dossier «&#xa0;{}&#xa0;» ne contient pas tout ce qu'il faut.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>There is no wheel (.whl file) in « {} ».</source>
        <translation>Il n'y a aucun wheel (fichier .whl) dans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{by} needs {need}; QGIS has {version}, which must stay as it is.</source>
        <translation>{by} demande {need}&#xa0;; QGIS a {version}, qui doit rester tel quel.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{by} needs {need}; the folder gives {version}.</source>
        <translation>{by} demande {need}&#xa0;; le dossier fournit {version}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{wanted}: the folder has another version only: {names}.</source>
        <translation>{wanted}&#xa0;: le dossier n'en a qu'une autre version&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{wanted}: the folder has it for another system or Python only: {names}.</source>
        <translation>{wanted}&#xa0;: le dossier ne l'a que pour un autre système ou un autre Python&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{wheel} needs Python {wanted}; QGIS has {found}.</source>
        <translation>{wheel} demande Python {wanted}&#xa0;; QGIS a {found}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{}: no wheel in the folder.</source>
        <translation>{}&#xa0;: aucun wheel dans le dossier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{}: the file is damaged; copy it again.</source>
        <translation>{}&#xa0;: le fichier est endommagé&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>Files in use cannot be replaced: restart QGIS, then install before anything else.</source>
        <translation>Des fichiers en cours d'utilisation ne peuvent pas être remplacés&#xa0;: redémarrez QGIS, puis installez avant toute autre chose.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>Make room on the disk, or ask who administers this computer.</source>
        <translation>Libérez de l'espace sur le disque, ou adressez-vous à l'administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>The packages could not be put into « {} »; it is as before.</source>
        <translation>Les paquets n'ont pas pu être mis dans «&#xa0;{}&#xa0;»&#xa0;; il est resté comme avant.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>The packages could not be written to « {} »; nothing was installed.</source>
        <translation>Les paquets n'ont pas pu être écrits dans «&#xa0;{}&#xa0;»&#xa0;; rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>{} MB are needed on the disk.</source>
        <translation>Il faut {} Mo sur le disque.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>Get the file again from where it was published.</source>
        <translation>Téléchargez de nouveau le fichier là où il est publié.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>It has no list of its files (RECORD).</source>
        <translation>Il n'a pas de liste de ses fichiers (RECORD).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>The wheel « {} » is damaged or was changed; nothing was installed.</source>
        <translation>Le wheel «&#xa0;{}&#xa0;» est endommagé ou a été modifié&#xa0;; rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} has no sum to check it by.</source>
        <translation>{} n'a pas de somme de contrôle qui permette de le vérifier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} is missing in it.</source>
        <translation>{} y manque.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} is not as its maker published it.</source>
        <translation>{} n'est pas tel que son auteur l'a publié.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} is not in its list of files.</source>
        <translation>{} n'est pas dans sa liste de fichiers.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} would be written outside of the folder.</source>
        <translation>{} serait écrit hors du dossier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheels.py"/>
        <source>The folder « {} » cannot be read.</source>
        <translation>Le dossier «&#xa0;{}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/workbook.py"/>
        <source>Open it in a spreadsheet, check it, and save it again as .xlsx or as CSV UTF-8.</source>
        <translation>Ouvrez-le dans un tableur, vérifiez-le et enregistrez-le de nouveau en .xlsx ou en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/workbook.py"/>
        <source>The file {} can't be opened.</source>
        <translation>Le fichier {} ne s'ouvre pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_export.py"/>
        <source>Check that the folder exists, that it may be written to, and that the file is not open elsewhere.</source>
        <translation>Vérifiez que le dossier existe, qu'on peut y écrire, et que le fichier n'est pas ouvert ailleurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_export.py"/>
        <source>The page could not be written to {}.</source>
        <translation>La page n'a pas pu être écrite dans {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>How to read this map</source>
        <translation>Lire cette carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>Made by: {}</source>
        <translation>Réalisation&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>Sources: {}</source>
        <translation>Sources&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>%n EPCI lie(s) in the rings of several métropoles; each is drawn in the nearest one.</source>
        <translation>
            <numerusform>%n EPCI est dans les couronnes de plusieurs métropoles&#xa0;; il est dessiné dans la plus proche.</numerusform>
            <numerusform>%n EPCI sont dans les couronnes de plusieurs métropoles&#xa0;; chacun est dessiné dans la plus proche.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Rings of EPCI</source>
        <translation>Couronnes d'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{count} EPCI surround the {centres} métropoles</source>
        <translation>{count} EPCI entourent les {centres} métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{count} EPCI surround {centre}</source>
        <translation>{count} EPCI entourent {centre}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{label} ({count} EPCI)</source>
        <translation>{label} ({count} EPCI)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{label} ({count})</source>
        <translation>{label} ({count})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{} inhabitants in these rings</source>
        <translation>{} habitants dans ces couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Métropole</source>
        <translation>Métropole</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <source>Number of EPCI in the rings of each métropole, and their inhabitants</source>
        <translation>Nombre d'EPCI dans les couronnes de chaque métropole, et leurs habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring</source>
        <translation>Couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <source>The EPCI and their inhabitants</source>
        <translation>Les EPCI et leurs habitants</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n EPCI are not in the list of {}: an older vintage, probably.</source>
        <translation>
            <numerusform>%n EPCI n'est pas dans la liste de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
            <numerusform>%n EPCI ne sont pas dans la liste de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n EPT left out: they are parts of the Métropole du Grand Paris.</source>
        <translation>
            <numerusform>%n EPT écarté&#xa0;: il fait partie de la Métropole du Grand Paris.</numerusform>
            <numerusform>%n EPT écartés&#xa0;: ils font partie de la Métropole du Grand Paris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>%n code(s) repaired (lost leading zeros, spaces, lower case):</source>
        <translation>
            <numerusform>%n code réparé (zéro initial perdu, espaces, minuscules)&#xa0;:</numerusform>
            <numerusform>%n codes réparés (zéros initiaux perdus, espaces, minuscules)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>%n code(s) stand on several features, whose shapes were united:</source>
        <translation>
            <numerusform>%n code est porté par plusieurs entités, dont les formes ont été réunies&#xa0;:</numerusform>
            <numerusform>%n codes sont portés par plusieurs entités, dont les formes ont été réunies&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n commune code(s) are not in the COG of {}: an older vintage, probably.</source>
        <translation>
            <numerusform>%n code de commune n'est pas dans le COG de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
            <numerusform>%n codes de communes ne sont pas dans le COG de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n feature(s) left out, their code is missing or is no code:</source>
        <translation>
            <numerusform>%n entité écartée, son code manque ou n'en est pas un&#xa0;:</numerusform>
            <numerusform>%n entités écartées, leur code manque ou n'en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n municipal district(s) of Paris, Lyon or Marseille folded into their commune.</source>
        <translation>
            <numerusform>%n arrondissement municipal de Paris, Lyon ou Marseille replié dans sa commune.</numerusform>
            <numerusform>%n arrondissements municipaux de Paris, Lyon ou Marseille repliés dans leur commune.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Choose another code column.</source>
        <translation>Choisissez une autre colonne de codes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Load it again or remove its filter.</source>
        <translation>Rechargez-la ou retirez son filtre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>No value of the column « {} » is a code.</source>
        <translation>Aucune valeur de la colonne «&#xa0;{}&#xa0;» n'est un code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326.</source>
        <translation>Définissez-le d'abord (Couche ▸ Définir le SCR)&#xa0;: Lambert-93 est EPSG:2154, les degrés sont EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>The layer « {} » has no coordinate reference system.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>The layer « {} » is empty.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>first values: {}</source>
        <translation>premières valeurs&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/contiguity.py"/>
        <source>%n border edge(s) belong to three EPCI or more: overlaps in the layer.</source>
        <translation>
            <numerusform>%n segment de frontière appartient à trois EPCI ou plus&#xa0;: superpositions dans la couche.</numerusform>
            <numerusform>%n segments de frontière appartiennent à trois EPCI ou plus&#xa0;: superpositions dans la couche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/contiguity.py"/>
        <source>%n border(s) do not join vertex for vertex (gaps, overlaps, unshared vertices); parts less than {} m apart count as shared:</source>
        <translation>
            <numerusform>%n frontière ne se joint pas sommet à sommet (vides, superpositions, sommets non partagés)&#xa0;; les parties distantes de moins de {} m comptent comme partagées&#xa0;:</numerusform>
            <numerusform>%n frontières ne se joignent pas sommet à sommet (vides, superpositions, sommets non partagés)&#xa0;; les parties distantes de moins de {} m comptent comme partagées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n flow(s) are not numbers (suppressed or « &lt; 200 »): not counted.</source>
        <translation>
            <numerusform>%n flux n'est pas un nombre (supprimé ou «&#xa0;&lt; 200&#xa0;»)&#xa0;: non compté.</numerusform>
            <numerusform>%n flux ne sont pas des nombres (supprimés ou «&#xa0;&lt; 200&#xa0;»)&#xa0;: non comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n flow(s) start from a code that is none: not counted.</source>
        <translation>
            <numerusform>%n flux part d'un code qui n'en est pas un&#xa0;: non compté.</numerusform>
            <numerusform>%n flux partent d'un code qui n'en est pas un&#xa0;: non comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n origin(s) of the flow table are not in the layer.</source>
        <translation>
            <numerusform>%n origine de la table des flux n'est pas dans la couche.</numerusform>
            <numerusform>%n origines de la table des flux ne sont pas dans la couche.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>This table is no flow table: origin, destination and value were not all found.</source>
        <translation>Cette table n'est pas une table de flux&#xa0;: origine, destination et valeur n'ont pas toutes été trouvées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>Use Insee's « base-flux-mobilite-domicile-lieu-travail » file, with CODGEO, DCLT and NBFLUX_C…</source>
        <translation>Utilisez le fichier «&#xa0;base-flux-mobilite-domicile-lieu-travail&#xa0;» de l'Insee, avec CODGEO, DCLT et NBFLUX_C…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>columns: {}</source>
        <translation>colonnes&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n EPCI have fewer communes in this layer than in {} (edge of the layer, or another vintage):</source>
        <translation>
            <numerusform>%n EPCI a moins de communes dans cette couche qu'en {} (bord de la couche, ou autre millésime)&#xa0;:</numerusform>
            <numerusform>%n EPCI ont moins de communes dans cette couche qu'en {} (bord de la couche, ou autre millésime)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n EPCI of unknown legal nature, treated as no métropole:</source>
        <translation>
            <numerusform>%n EPCI de nature juridique inconnue, traité comme n'étant pas une métropole&#xa0;:</numerusform>
            <numerusform>%n EPCI de nature juridique inconnue, traités comme n'étant pas des métropoles&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n commune(s) belong to no EPCI:</source>
        <translation>
            <numerusform>%n commune n'appartient à aucun EPCI&#xa0;:</numerusform>
            <numerusform>%n communes n'appartiennent à aucun EPCI&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n commune(s) without a known population, counted as missing:</source>
        <translation>
            <numerusform>%n commune sans population connue, comptée comme manquante&#xa0;:</numerusform>
            <numerusform>%n communes sans population connue, comptées comme manquantes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Choose the EPCI column, or give an EPCI table (DGCL, Insee, Banatic).</source>
        <translation>Choisissez la colonne des EPCI, ou donnez une table des EPCI (DGCL, Insee, Banatic).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Communes of the layer absent from the EPCI table:</source>
        <translation>Communes de la couche absentes de la table des EPCI&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI split over two vintages, its communes carry {} and {}: joined under the latter.</source>
        <translation>EPCI partagé entre deux millésimes, ses communes portent {} et {}&#xa0;: réuni sous le second.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI table: {} communes of the layer matched, {} not.</source>
        <translation>Table des EPCI&#xa0;: {} communes de la couche appariées, {} non.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI that carry several names in the layer; the first is kept:</source>
        <translation>EPCI qui portent plusieurs noms dans la couche&#xa0;; le premier est gardé&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>No feature of the layer could be attached to an EPCI.</source>
        <translation>Aucune entité de la couche n'a pu être rattachée à un EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The EPCI table gives several EPCI to a commune; the first is kept:</source>
        <translation>La table des EPCI donne plusieurs EPCI à une commune&#xa0;; le premier est gardé&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The EPCI table has no pair of columns « commune code » and « EPCI SIREN ».</source>
        <translation>La table des EPCI n'a pas de couple de colonnes «&#xa0;code commune&#xa0;» et «&#xa0;SIREN de l'EPCI&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The layer has no EPCI column: membership taken from the reference table of {}.</source>
        <translation>La couche n'a pas de colonne EPCI&#xa0;: appartenance reprise de la liste de référence de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/typologies/figures.py"/>
        <source>The layer has no population: municipal population of the reference table of {} used.</source>
        <translation>La couche n'a pas de population&#xa0;: population municipale reprise de la liste de référence de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The same EPCI name stands under several SIREN (two vintages mixed?):</source>
        <translation>Le même nom d'EPCI figure sous plusieurs SIREN (deux millésimes mêlés&#xa0;?)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Use DGCL's epcicom file, Insee's Composition_communale or a Banatic export as published.</source>
        <translation>Utilisez le fichier epcicom de la DGCL, la Composition_communale de l'Insee ou un export Banatic, tels que publiés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Values of the EPCI column that are no SIREN, read as « none »:</source>
        <translation>Valeurs de la colonne EPCI qui ne sont pas des SIREN, lues comme «&#xa0;aucun&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/progress.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>Set the layer's true reference system (Layer ▸ Set CRS), then run again.</source>
        <translation>Définissez le vrai système de référence de la couche (Couche ▸ Définir le SCR), puis relancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>Shapes outside the part of France that their code names:</source>
        <translation>Formes situées hors de la partie de la France que désigne leur code&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>The coordinates of this layer are not in France when read in its reference system, {}.</source>
        <translation>Lues dans son système de référence, {}, les coordonnées de cette couche ne sont pas en France.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>extent read: x {:.0f} to {:.0f}, y {:.0f} to {:.0f}</source>
        <translation>emprise lue&#xa0;: x de {:.0f} à {:.0f}, y de {:.0f} à {:.0f}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>these numbers look like degrees: WGS 84 (EPSG:4326)?</source>
        <translation>ces nombres ressemblent à des degrés&#xa0;: WGS 84 (EPSG:4326)&#xa0;?</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>these numbers look like metres: Lambert-93 (EPSG:2154)?</source>
        <translation>ces nombres ressemblent à des mètres&#xa0;: Lambert-93 (EPSG:2154)&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/areas.py"/>
        <source>%n area(s) are not on the sheet of areas:</source>
        <translation>
            <numerusform>%n aire n'est pas dans la feuille des aires :</numerusform>
            <numerusform>%n aires ne sont pas dans la feuille des aires :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/areas.py"/>
        <source>Areas read from the sheet « {} ».</source>
        <translation>Aires lues dans la feuille « {} ».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/areas.py"/>
        <source>The file has no sheet of areas: it does not give {}.</source>
        <translation>Le fichier n'a pas de feuille des aires : il ne donne pas {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>%n row(s) have a number and a label that disagree in {}; the labels decide.</source>
        <translation>
            <numerusform>%n ligne a un numéro et un libellé qui se contredisent dans {} ; le libellé décide.</numerusform>
            <numerusform>%n lignes ont un numéro et un libellé qui se contredisent dans {} ; les libellés décident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>%n row(s) have no known class in {}:</source>
        <translation>
            <numerusform>%n ligne n'a pas de classe connue dans {} :</numerusform>
            <numerusform>%n lignes n'ont pas de classe connue dans {} :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>DENS has 7 levels before 2025 and 3 since: use the file as Insee publishes it, with its labels.</source>
        <translation>DENS a 7 niveaux avant 2025 et 3 depuis : utilisez le fichier tel que l'Insee le publie, avec ses libellés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>The numbers {low} and {high} are swapped in {name}; the labels decide for %n row(s).</source>
        <translation>
            <numerusform>Les numéros {low} et {high} sont échangés dans {name} ; le libellé décide pour %n ligne.</numerusform>
            <numerusform>Les numéros {low} et {high} sont échangés dans {name} ; les libellés décident pour %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>no column of labels (LIBDENS)</source>
        <translation>aucune colonne de libellés (LIBDENS)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>values of DENS: {}</source>
        <translation>valeurs de DENS : {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>{} is a density grid whose number of levels can't be told.</source>
        <translation>{} est une grille de densité dont le nombre de niveaux est indécidable.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n code(s) repaired, such as a lost leading zero:</source>
        <translation>
            <numerusform>%n code réparé, tel un zéro initial perdu :</numerusform>
            <numerusform>%n codes réparés, tel un zéro initial perdu :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n row(s) between the header and the data left out:</source>
        <translation>
            <numerusform>%n ligne entre l'en-tête et les données laissée de côté :</numerusform>
            <numerusform>%n lignes entre l'en-tête et les données laissées de côté :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n row(s) without a class in {}:</source>
        <translation>
            <numerusform>%n ligne sans classe dans {} :</numerusform>
            <numerusform>%n lignes sans classe dans {} :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n row(s) without a code left out:</source>
        <translation>
            <numerusform>%n ligne sans code laissée de côté :</numerusform>
            <numerusform>%n lignes sans code laissées de côté :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>{} has numbers without labels, and as many communes in 3 and 4 as if they were swapped: read as 3 = {}, 4 = {}. Use the file as Insee publishes it, with its labels.</source>
        <translation>{} a des numéros sans libellés, et autant de communes en 3 et en 4 que s'ils étaient échangés : lu 3 = {}, 4 = {}. Utilisez le fichier tel que l'Insee le publie, avec ses libellés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/coverage.py"/>
        <source>The table covers {where} only: {count} of {total} rows of the layer ({percent} %).</source>
        <translation>La table ne couvre que {where} : {count} des {total} lignes de la couche ({percent} %).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/coverage.py"/>
        <source>départements {}</source>
        <translation>départements {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/delimited.py"/>
        <source>%n row(s) with more cells than the header left out (a separator inside a text?); rows:</source>
        <translation>
            <numerusform>%n ligne qui a plus de cellules que l'en-tête laissée de côté (un séparateur dans un texte ?) ; ligne :</numerusform>
            <numerusform>%n lignes qui ont plus de cellules que l'en-tête laissées de côté (un séparateur dans un texte ?) ; lignes :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>%n municipal district(s) have the classes of their city; the table has no figures for them.</source>
        <translation>
            <numerusform>%n arrondissement municipal a les classes de sa ville ; la table n'a pas de chiffres pour lui.</numerusform>
            <numerusform>%n arrondissements municipaux ont les classes de leur ville ; la table n'a pas de chiffres pour eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>%n municipal district(s) left out: the table also has Paris, Lyon and Marseille whole.</source>
        <translation>
            <numerusform>%n arrondissement municipal laissé de côté : la table a aussi Paris, Lyon et Marseille en entier.</numerusform>
            <numerusform>%n arrondissements municipaux laissés de côté : la table a aussi Paris, Lyon et Marseille en entier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>Left empty for {}, where its districts differ or do not add up:</source>
        <translation>Laissé vide pour {}, dont les arrondissements diffèrent ou ne s'additionnent pas :</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>{}: %n municipal district(s) put together.</source>
        <translation>
            <numerusform>{} : %n arrondissement municipal regroupé.</numerusform>
            <numerusform>{} : %n arrondissements municipaux regroupés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>A table needs a row of column names and one of Insee codes.</source>
        <translation>Une table a besoin d'une ligne de noms de colonnes et d'une colonne de codes Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>Choose another file or another sheet.</source>
        <translation>Choisissez un autre fichier ou une autre feuille.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>Choose one of these sheets.</source>
        <translation>Choisissez une de ces feuilles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>Choose the sheet « {} » of this file.</source>
        <translation>Choisissez la feuille « {} » de ce fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>It is published here: {}.</source>
        <translation>Il est publié ici : {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>no row</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>sheet: {}</source>
        <translation>feuille : {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{column} holds no Insee codes: {values}</source>
        <translation>{column} ne contient pas de codes Insee : {values}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{file} has no sheet « {sheet} ».</source>
        <translation>{file} n'a pas de feuille « {sheet} ».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{file} is not what is needed here ({expected}). It is: {what}.</source>
        <translation>{file} n'est pas ce qu'il faut ici ({expected}). C'est : {what}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{sheet}: {columns}</source>
        <translation>{sheet} : {columns}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{} holds no table of communes or EPCI that can be recognised.</source>
        <translation>{} ne contient aucune table de communes ou d'EPCI reconnaissable.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n code(s) occur several times with different values, and are left out:</source>
        <translation>
            <numerusform>%n code figure plusieurs fois avec des valeurs différentes ; il est écarté :</numerusform>
            <numerusform>%n codes figurent plusieurs fois avec des valeurs différentes ; ils sont écartés :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n code(s) occur several times with the same values: read once.</source>
        <translation>
            <numerusform>%n code figure plusieurs fois avec les mêmes valeurs : lu une seule fois.</numerusform>
            <numerusform>%n codes figurent plusieurs fois avec les mêmes valeurs : lus une seule fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the layer are not in the table:</source>
        <translation>
            <numerusform>%n ligne de la couche n'est pas dans la table :</numerusform>
            <numerusform>%n lignes de la couche ne sont pas dans la table :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the layer are not listed: the table has only those it is about.</source>
        <translation>
            <numerusform>%n ligne de la couche n'est pas listée : la table n'a que celles dont elle traite.</numerusform>
            <numerusform>%n lignes de la couche ne sont pas listées : la table n'a que celles dont elle traite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the table are not in the layer:</source>
        <translation>
            <numerusform>%n ligne de la table n'est pas dans la couche :</numerusform>
            <numerusform>%n lignes de la table ne sont pas dans la couche :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the table are of other départements.</source>
        <translation>
            <numerusform>%n ligne de la table est d'un autre département.</numerusform>
            <numerusform>%n lignes de la table sont d'autres départements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>The table has the communes of 1 January {source}, the layer those of {target}: %n code(s) are in one and not in the other. Convert the table first (cohesion:convertvintage, from {source} to {target}).</source>
        <translation>
            <numerusform>La table a les communes du 1er janvier {source}, la couche celles de {target} : %n code est dans l'une et pas dans l'autre. Convertissez d'abord la table (cohesion:convertvintage, de {source} à {target}).</numerusform>
            <numerusform>La table a les communes du 1er janvier {source}, la couche celles de {target} : %n codes sont dans l'une et pas dans l'autre. Convertissez d'abord la table (cohesion:convertvintage, de {source} à {target}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>{file}: %n row(s) matched, of {total} in the layer.</source>
        <translation>
            <numerusform>{file} : %n ligne appariée, sur {total} dans la couche.</numerusform>
            <numerusform>{file} : %n lignes appariées, sur {total} dans la couche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/links.py"/>
        <source>%n row(s) without a code or a value left out.</source>
        <translation>
            <numerusform>%n ligne sans code ou sans valeur laissée de côté.</numerusform>
            <numerusform>%n lignes sans code ou sans valeur laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>%n combination(s) of modalities left out; totals are kept:</source>
        <translation>
            <numerusform>%n combinaison de modalités laissée de côté ; les totaux sont gardés :</numerusform>
            <numerusform>%n combinaisons de modalités laissées de côté ; les totaux sont gardés :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>%n observation(s) occur twice: the first is kept.</source>
        <translation>
            <numerusform>%n observation figure deux fois : la première est gardée.</numerusform>
            <numerusform>%n observations figurent deux fois : la première est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>Choose a data set published by commune (GEO_OBJECT = COM).</source>
        <translation>Choisissez un jeu publié par commune (GEO_OBJECT = COM).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>The Melodi data set {} has no observation by commune.</source>
        <translation>Le jeu de données Melodi {} n'a pas d'observation par commune.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/reading.py"/>
        <source>%n associated or delegated commune(s) left out.</source>
        <translation>
            <numerusform>%n commune associée ou déléguée laissée de côté.</numerusform>
            <numerusform>%n communes associées ou déléguées laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/reading.py"/>
        <source>%n column(s) of the file left aside.</source>
        <translation>
            <numerusform>%n colonne du fichier laissée de côté.</numerusform>
            <numerusform>%n colonnes du fichier laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/reading.py"/>
        <source>Sheet read: « {} ». The file also has:</source>
        <translation>Feuille lue : « {} ». Le fichier a aussi :</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>%n EPCI</source>
        <translation>
            <numerusform>%n EPCI</numerusform>
            <numerusform>%n EPCI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n mouvement</numerusform>
            <numerusform>%n mouvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n municipal district(s)</source>
        <translation>
            <numerusform>%n arrondissement municipal</numerusform>
            <numerusform>%n arrondissements municipaux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>The codes are those of no single year since 2003: some may be older, mixed or mistyped.</source>
        <translation>Les codes ne sont ceux d'aucune année depuis 2003 : certains sont peut-être plus anciens, mêlés ou mal saisis.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>The file says that its codes are those of {announced}; they are those of {found}.</source>
        <translation>Le fichier annonce des codes de {announced} ; ce sont ceux de {found}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>The year of the codes is not said; they are in force in each of {}.</source>
        <translation>L'année des codes n'est pas dite ; ils sont en vigueur en {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>codes of 1 January {}</source>
        <translation>codes du 1er janvier {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>{kind}, {year}</source>
        <translation>{kind}, {year}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>{what}: {details}.</source>
        <translation>{what} : {details}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/values.py"/>
        <source>%n value(s) of {} are no number (secret or unknown): read as missing.</source>
        <translation>
            <numerusform>%n valeur de {} n'est pas un nombre (secret ou inconnu) : lue comme manquante.</numerusform>
            <numerusform>%n valeurs de {} ne sont pas des nombres (secret ou inconnu) : lues comme manquantes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>Choose the code column yourself, or load a commune layer such as IGN's ADMIN EXPRESS.</source>
        <translation>Choisissez vous-même la colonne des codes, ou chargez une couche de communes comme ADMIN EXPRESS de l'IGN.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>No column of this layer holds commune codes or EPCI SIREN numbers.</source>
        <translation>Aucune colonne de cette couche ne contient des codes de communes ou des SIREN d'EPCI.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/report.py"/>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/report.py"/>
        <source>{sentence} {names}</source>
        <translation>{sentence} {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>%n commune(s) absent from the table of functional areas, counted as outside:</source>
        <translation>
            <numerusform>%n commune absente de la table des aires d'attraction, comptée comme hors aire&#xa0;:</numerusform>
            <numerusform>%n communes absentes de la table des aires d'attraction, comptées comme hors aire&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Give a commune layer, and a table with CODGEO and AAV2020 such as Insee's « table d'appartenance ».</source>
        <translation>Donnez une couche de communes, et une table avec CODGEO et AAV2020 comme la «&#xa0;table d'appartenance&#xa0;» de l'Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Rings by functional area need the AAV of each commune.</source>
        <translation>Les couronnes par aire d'attraction demandent l'AAV de chaque commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>The table of functional areas has no pair of columns « commune code » and « AAV2020 ».</source>
        <translation>La table des aires d'attraction n'a pas de couple de colonnes «&#xa0;code commune&#xa0;» et «&#xa0;AAV2020&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Use Insee's AAV2020 composition or the « table d'appartenance ».</source>
        <translation>Utilisez la composition des AAV 2020 de l'Insee ou la «&#xa0;table d'appartenance&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>{} is in no functional area: no ring.</source>
        <translation>{} n'est dans aucune aire d'attraction&#xa0;: pas de couronne.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>%n EPCI have no resident worker in the flow table: not classified.</source>
        <translation>
            <numerusform>%n EPCI n'a aucun actif résident dans la table des flux&#xa0;: non classé.</numerusform>
            <numerusform>%n EPCI n'ont aucun actif résident dans la table des flux&#xa0;: non classés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>Check that the two files cover the same territory.</source>
        <translation>Vérifiez que les deux fichiers couvrent le même territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>No origin of the flow table is a commune of the layer.</source>
        <translation>Aucune origine de la table des flux n'est une commune de la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>first origins: {}</source>
        <translation>premières origines&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>%n EPCI share no border with another (islands):</source>
        <translation>
            <numerusform>%n EPCI n'a de frontière avec aucun autre (île)&#xa0;:</numerusform>
            <numerusform>%n EPCI n'ont de frontière avec aucun autre (îles)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Choose the EPCI that serves as the centre.</source>
        <translation>Choisissez l'EPCI qui sert de centre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Give Insee's « base-flux-mobilite-domicile-lieu-travail » file (CODGEO, DCLT, NBFLUX_C…).</source>
        <translation>Donnez le fichier «&#xa0;base-flux-mobilite-domicile-lieu-travail&#xa0;» de l'Insee (CODGEO, DCLT, NBFLUX_C…).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Give SIREN numbers of EPCI of the layer, or none for every métropole.</source>
        <translation>Donnez des SIREN d'EPCI de la couche, ou rien pour toutes les métropoles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>No EPCI of this layer is a métropole by its legal nature.</source>
        <translation>Aucun EPCI de cette couche n'est une métropole par sa nature juridique.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Rings by commuting need a flow table.</source>
        <translation>Les couronnes par navettes demandent une table de flux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Some of the centres are not among the EPCI of this layer.</source>
        <translation>Certains centres ne sont pas parmi les EPCI de cette couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <location filename="../cohesion_plugin/core/statistics/typology.py"/>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>not found: {}</source>
        <translation>introuvables&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/corners.py"/>
        <source>%n EPCI would be in a nearer ring if meeting at a point, or along {} m at most, were a border:</source>
        <translation>
            <numerusform>%n EPCI serait dans une couronne plus proche si un contact en un point, ou sur {} m au plus, était une frontière&#xa0;:</numerusform>
            <numerusform>%n EPCI seraient dans une couronne plus proche si un contact en un point, ou sur {} m au plus, était une frontière&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/corners.py"/>
        <source>{} ({}: ring {} if it counted)</source>
        <translation>{} ({}&#xa0;: couronne {} s'il comptait)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>At least one ring is needed.</source>
        <translation>Il faut au moins une couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Distances must be positive and rise from ring to ring.</source>
        <translation>Les distances doivent être positives et croître de couronne en couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Example: 15, 30</source>
        <translation>Exemple&#xa0;: 15, 30</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Example: 15, 5</source>
        <translation>Exemple&#xa0;: 15, 5</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>The share must lie between 0 and 100 %.</source>
        <translation>La part doit être comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Thresholds must fall from ring to ring, between 100 and 0.</source>
        <translation>Les seuils doivent décroître de couronne en couronne, entre 100 et 0.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Unknown method « {} ».</source>
        <translation>Méthode inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>methods: {}</source>
        <translation>méthodes&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n feature(s) are points or lines</source>
        <translation>
            <numerusform>%n entité est un point ou une ligne</numerusform>
            <numerusform>%n entités sont des points ou des lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n feature(s) without a shape, counted but not drawn:</source>
        <translation>
            <numerusform>%n entité sans forme, comptée mais non dessinée&#xa0;:</numerusform>
            <numerusform>%n entités sans forme, comptées mais non dessinées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n invalid polygon(s) repaired:</source>
        <translation>
            <numerusform>%n polygone invalide réparé&#xa0;:</numerusform>
            <numerusform>%n polygones invalides réparés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Choose a polygon layer, for example COMMUNE of IGN's ADMIN EXPRESS.</source>
        <translation>Choisissez une couche de polygones, par exemple COMMUNE d'ADMIN EXPRESS (IGN).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>The layer « {} » has no polygons: rings need the outlines of communes or EPCI.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n'a pas de polygones&#xa0;: les couronnes demandent les contours des communes ou des EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>no feature has a shape</source>
        <translation>aucune entité n'a de forme</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <source>%n distinct profile(s)</source>
        <translation>
            <numerusform>%n profil distinct</numerusform>
            <numerusform>%n profils distincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>%n row(s) that can be classed</source>
        <translation>
            <numerusform>%n ligne qui peut être classée</numerusform>
            <numerusform>%n lignes qui peuvent être classées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <source>Ask for fewer classes.</source>
        <translation>Demandez moins de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <source>There are fewer different rows than classes.</source>
        <translation>Il y a moins de lignes différentes que de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/illustrative.py"/>
        <source>Illustrative variables left out, neither figures nor categories:</source>
        <translation>Variables illustratives écartées, ni chiffres ni catégories&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/illustrative.py"/>
        <source>{field} ({count} values)</source>
        <translation>{field} ({count} valeurs)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Ask for fewer classes, or choose indicators that more rows have.</source>
        <translation>Demandez moins de classes, ou choisissez des indicateurs renseignés sur plus de lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Leave them out, complete them, or raise the share of missing values that is accepted.</source>
        <translation>Retirez-les, complétez-les, ou augmentez la part de valeurs manquantes admise.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Leave them out.</source>
        <translation>Retirez-les.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Negative values, which have no logarithm, in %n indicator(s).</source>
        <translation>
            <numerusform>Valeurs négatives, qui n'ont pas de logarithme, dans %n indicateur.</numerusform>
            <numerusform>Valeurs négatives, qui n'ont pas de logarithme, dans %n indicateurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Pairs of indicators that say nearly the same (|r| &gt; 0.9), which counts twice; drop one of each:</source>
        <translation>Paires d'indicateurs qui disent presque la même chose (|r| &gt; 0,9), ce qui compte double&#xa0;; retirez-en un de chaque&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Strongly skewed indicators (skewness), where a few rows weigh most; use log or rank:</source>
        <translation>Indicateurs très dissymétriques (coefficient d'asymétrie), où quelques lignes pèsent le plus&#xa0;; utilisez le log ou le rang&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>The same value everywhere in %n indicator(s): they tell no class from another.</source>
        <translation>
            <numerusform>La même valeur partout dans %n indicateur&#xa0;: il ne distingue aucune classe.</numerusform>
            <numerusform>La même valeur partout dans %n indicateurs&#xa0;: ils ne distinguent aucune classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>There are fewer rows to class than classes.</source>
        <translation>Il y a moins de lignes à classer que de classes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Too many missing values in %n indicator(s).</source>
        <translation>
            <numerusform>Trop de valeurs manquantes dans %n indicateur.</numerusform>
            <numerusform>Trop de valeurs manquantes dans %n indicateurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Transform them by rank, or not at all.</source>
        <translation>Transformez-les par le rang, ou pas du tout.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>at most {:g} % may be missing</source>
        <translation>au plus {:g}&#xa0;% peuvent manquer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>ln(1 + x) in place of ln(x), for there are zeros:</source>
        <translation>ln(1 + x) au lieu de ln(x), car il y a des zéros&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>missing: {}</source>
        <translation>valeurs manquantes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>no usable code</source>
        <translation>pas de code utilisable</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>the weight is zero, negative or missing</source>
        <translation>le poids est nul, négatif ou manquant</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>{count} of {all_rows} rows can be classed</source>
        <translation>{count} lignes sur {all_rows} peuvent être classées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>{count} rows: {why}</source>
        <translation>{count} lignes&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>{name}: %n negative value(s), lowest {low}</source>
        <translation>
            <numerusform>{name}&#xa0;: %n valeur négative, la plus basse {low}</numerusform>
            <numerusform>{name}&#xa0;: %n valeurs négatives, la plus basse {low}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>%n link(s) added between parts that share no border (islands, holes in the data):</source>
        <translation>
            <numerusform>%n lien ajouté entre des parties sans frontière commune (îles, vides dans les données)&#xa0;:</numerusform>
            <numerusform>%n liens ajoutés entre des parties sans frontière commune (îles, vides dans les données)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>%n separate part(s)</source>
        <translation>
            <numerusform>%n partie séparée</numerusform>
            <numerusform>%n parties séparées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>Ask for as many classes as parts, filter the layer, or drop the contiguity.</source>
        <translation>Demandez autant de classes que de parties, filtrez la couche, ou renoncez à la contiguïté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>Classes in one piece need the outlines of the territories.</source>
        <translation>Des classes d'un seul tenant demandent les contours des territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>Give a polygon layer of the same territories (Outlines), or drop the contiguity.</source>
        <translation>Donnez une couche de polygones des mêmes territoires (Contours), ou renoncez à la contiguïté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>The territories lie in more separate parts than classes: these can't each be in one piece.</source>
        <translation>Les territoires forment plus de parties séparées que de classes&#xa0;: celles-ci ne peuvent pas être chacune d'un seul tenant.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>outlines</source>
        <translation>contours</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>the table has no polygons</source>
        <translation>la table n'a pas de polygones</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>%n outline(s) of « {} » used by no row of the table.</source>
        <translation>
            <numerusform>%n contour de «&#xa0;{}&#xa0;» qu'aucune ligne de la table n'utilise.</numerusform>
            <numerusform>%n contours de «&#xa0;{}&#xa0;» qu'aucune ligne de la table n'utilise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>%n row(s) of the table without an outline:</source>
        <translation>
            <numerusform>%n ligne de la table sans contour&#xa0;:</numerusform>
            <numerusform>%n lignes de la table sans contour&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Choose a layer of the same level.</source>
        <translation>Choisissez une couche du même niveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Choose a layer of the same territories and the same year.</source>
        <translation>Choisissez une couche des mêmes territoires et de la même année.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Give both the same name.</source>
        <translation>Donnez aux deux le même nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>No code of the table is in the layer « {} ».</source>
        <translation>Aucun code de la table n'est dans la couche «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Outlines of « {layer} »: {found} of {count} rows matched.</source>
        <translation>Contours de «&#xa0;{layer}&#xa0;»&#xa0;: {found} lignes appariées sur {count}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The layer has no coordinate reference system: no area is computed.</source>
        <translation>La couche n'a pas de système de coordonnées de référence&#xa0;: aucune superficie n'est calculée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The layer « {layer} » has no column « {field} » to join by.</source>
        <translation>La couche «&#xa0;{layer}&#xa0;» n'a pas de colonne «&#xa0;{field}&#xa0;» pour la jointure.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The layer « {} » does not hold the same territories as the table.</source>
        <translation>La couche «&#xa0;{}&#xa0;» ne contient pas les mêmes territoires que la table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The shapes of « {} » are not polygons: they are left out of the result.</source>
        <translation>Les formes de «&#xa0;{}&#xa0;» ne sont pas des polygones&#xa0;: elles ne sont pas reprises dans le résultat.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>codes of the layer: {}</source>
        <translation>codes de la couche&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>codes of the table: {}</source>
        <translation>codes de la table&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>table: {table}; layer: {layer}</source>
        <translation>table&#xa0;: {table}&#xa0;; couche&#xa0;: {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>%n column(s) of text with decimal commas, read as numbers:</source>
        <translation>
            <numerusform>%n colonne de texte à virgules décimales, lue comme des nombres&#xa0;:</numerusform>
            <numerusform>%n colonnes de texte à virgules décimales, lues comme des nombres&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Choose columns of figures, or empty these cells. Decimal commas, spaces and % are understood.</source>
        <translation>Choisissez des colonnes de chiffres, ou videz ces cellules. Les virgules décimales, les espaces et le signe&#xa0;% sont compris.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <location filename="../cohesion_plugin/core/statistics/typology.py"/>
        <source>Choose them again, or take the recipe of this table.</source>
        <translation>Choisissez-les de nouveau, ou prenez la recette de cette table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Marks of secrecy or absence, read as missing:</source>
        <translation>Marques de secret ou d'absence, lues comme manquantes&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Some of the indicators are not columns of the table.</source>
        <translation>Certains indicateurs ne sont pas des colonnes de la table.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Text that is not a number in %n indicator(s).</source>
        <translation>
            <numerusform>Du texte qui n'est pas un nombre dans %n indicateur.</numerusform>
            <numerusform>Du texte qui n'est pas un nombre dans %n indicateurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>{field}: {examples}</source>
        <translation>{field}&#xa0;: {examples}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>Choose the JSON file that an earlier run has written (Recipe).</source>
        <translation>Choisissez le fichier JSON qu'un calcul précédent a écrit (Recette).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>format {} is newer than this plugin</source>
        <translation>le format {} est plus récent que cette extension</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>it was not written by the statistical typology</source>
        <translation>il n'a pas été écrit par la typologie statistique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>« {} » is not a recipe of a statistical typology.</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas une recette de typologie statistique.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>%n commune(s) of fewer than {} inhabitants, whose ratios are unstable.</source>
        <translation>
            <numerusform>%n commune de moins de {} habitants, dont les ratios sont instables.</numerusform>
            <numerusform>%n communes de moins de {} habitants, dont les ratios sont instables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>%n row(s) not classable:</source>
        <translation>
            <numerusform>%n ligne non classable&#xa0;:</numerusform>
            <numerusform>%n lignes non classables&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Consolidation would break classes apart: not done under contiguity.</source>
        <translation>La consolidation romprait la continuité des classes&#xa0;: elle n'est pas faite sous contiguïté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Same partition as the recipe records.</source>
        <translation>Même partition que celle enregistrée dans la recette.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The classes explain {before} % of the inertia before consolidation, {after} % after.</source>
        <translation>Les classes expliquent {before}&#xa0;% de l'inertie avant consolidation, {after}&#xa0;% après.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The classes explain {} % of the inertia; no consolidation.</source>
        <translation>Les classes expliquent {}&#xa0;% de l'inertie&#xa0;; pas de consolidation.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The data are not those that the recipe was made on: the classes may differ.</source>
        <translation>Les données ne sont pas celles sur lesquelles la recette a été faite&#xa0;: les classes peuvent différer.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The data are those of the recipe, but the partition differs: another version of the plugin?</source>
        <translation>Les données sont celles de la recette, mais la partition diffère&#xa0;: une autre version de l'extension&#xa0;?</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Very small classes, made by exceptional rows; use log or rank, or fewer classes:</source>
        <translation>Classes très petites, dues à des lignes exceptionnelles&#xa0;; utilisez le log ou le rang, ou moins de classes&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Weights by population lessen their part.</source>
        <translation>Une pondération par la population réduit leur part.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>{name}: %n row(s), paragons</source>
        <translation>
            <numerusform>{name}&#xa0;: %n ligne, parangons</numerusform>
            <numerusform>{name}&#xa0;: %n lignes, parangons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>{why} ({count})</source>
        <translation>{why} ({count})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>{} classes proposed, where within-class inertia falls most from one class fewer (W_Q / W_Q-1):</source>
        <translation>{} classes proposées, là où l'inertie intraclasse baisse le plus par rapport à une classe de moins (W_Q / W_Q-1)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>A statistical typology needs at least two indicators.</source>
        <translation>Une typologie statistique demande au moins deux indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>An indicator is chosen twice.</source>
        <translation>Un indicateur est choisi deux fois.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Axes, prototypes and seed can't be negative, and prototypes must outnumber classes.</source>
        <translation>Les axes, les prototypes et la graine ne peuvent pas être négatifs, et les prototypes doivent être plus nombreux que les classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Choose more columns, or classify one indicator by its thresholds.</source>
        <translation>Choisissez plus de colonnes, ou classez un seul indicateur par ses seuils.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Example: density=log; income=rank</source>
        <translation>Exemple&#xa0;: densite=log; revenu=rank</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Keep it once.</source>
        <translation>Gardez-le une seule fois.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Prototypes: 0 for none, or 500 to 2000.</source>
        <translation>Prototypes&#xa0;: 0 pour aucun, ou 500 à 2000.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>The number of classes must be 0 (proposed) or between 2 and {}.</source>
        <translation>Le nombre de classes doit être 0 (proposé) ou compris entre 2 et {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>There must be one transform for all indicators, or one for each.</source>
        <translation>Il faut une seule transformation pour tous les indicateurs, ou une pour chacun.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Transforms are given for columns that are no indicators.</source>
        <translation>Des transformations sont données pour des colonnes qui ne sont pas des indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Unknown consolidation « {} ».</source>
        <translation>Consolidation inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Unknown transform « {} ».</source>
        <translation>Transformation inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>chosen: {}</source>
        <translation>choisi&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>known: {}</source>
        <translation>connues&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>{indicators} indicators, {transforms} transforms</source>
        <translation>{indicators} indicateurs, {transforms} transformations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>Choose the number of classes yourself, or add rows.</source>
        <translation>Choisissez vous-même le nombre de classes, ou ajoutez des lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>There are too few rows to propose a number of classes.</source>
        <translation>Il y a trop peu de lignes pour proposer un nombre de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/typology.py"/>
        <source>Some of the illustrative variables are not columns of the table.</source>
        <translation>Certaines variables illustratives ne sont pas des colonnes de la table.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>%n row(s) can't be classed, their code is missing or is no code:</source>
        <translation>
            <numerusform>%n ligne ne peut pas être classée, son code manque ou n'en est pas un&#xa0;:</numerusform>
            <numerusform>%n lignes ne peuvent pas être classées, leur code manque ou n'en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>Keep one row per territory: aggregate the rows, or filter one year.</source>
        <translation>Gardez une ligne par territoire&#xa0;: agrégez les lignes, ou filtrez une seule année.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>Several rows of the table have the same code (%n code(s)).</source>
        <translation>
            <numerusform>Plusieurs lignes de la table ont le même code (%n code).</numerusform>
            <numerusform>Plusieurs lignes de la table ont le même code (%n codes).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>The table has no column « {} ».</source>
        <translation>La table n'a pas de colonne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>The table has no population: municipal population of the reference table of {} used.</source>
        <translation>La table n'a pas de population&#xa0;: population municipale reprise de la liste de référence de {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source> (of %n in both).</source>
        <translation>
            <numerusform> (sur %n présente dans les deux).</numerusform>
            <numerusform> (sur %n présentes dans les deux).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>%n commune(s) change class</source>
        <translation>
            <numerusform>%n commune change de classe</numerusform>
            <numerusform>%n communes changent de classe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Communes occur twice in layer {}.</source>
        <translation>Des communes figurent deux fois dans la couche {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Communes of the first layer absent from the second:</source>
        <translation>Communes de la première couche absentes de la seconde&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Communes of the second layer absent from the first:</source>
        <translation>Communes de la seconde couche absentes de la première&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Compare two classifications of the same territory.</source>
        <translation>Comparez deux classifications du même territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Keep one row per commune.</source>
        <translation>Gardez une ligne par commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>The two layers have no commune in common.</source>
        <translation>Les deux couches n'ont aucune commune en commun.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>first codes: {} and {}</source>
        <translation>premiers codes&#xa0;: {} et {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>%n commune(s) classed.</source>
        <translation>
            <numerusform>%n commune classée.</numerusform>
            <numerusform>%n communes classées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>%n commune(s) not classed ({}):</source>
        <translation>
            <numerusform>%n commune non classée ({})&#xa0;:</numerusform>
            <numerusform>%n communes non classées ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>The typology « {} » asks for a rule that does not exist: {}.</source>
        <translation>La typologie «&#xa0;{}&#xa0;» demande une règle qui n'existe pas&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>rules: {}</source>
        <translation>règles&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/commuting.py"/>
        <source>%n commune(s) under influence left undivided ({}):</source>
        <translation>
            <numerusform>%n commune sous influence non subdivisée ({})&#xa0;:</numerusform>
            <numerusform>%n communes sous influence non subdivisées ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/commuting.py"/>
        <source>The commuting file holds only trips inside its own territory ({} communes): shares are upper bounds.</source>
        <translation>Le fichier des navettes ne contient que les déplacements internes à son territoire ({} communes)&#xa0;: les parts sont des majorants.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>%n feature(s) left out, they have no id:</source>
        <translation>
            <numerusform>%n entité écartée, elle n'a pas d'identifiant&#xa0;:</numerusform>
            <numerusform>%n entités écartées, elles n'ont pas d'identifiant&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>Choose the code column yourself.</source>
        <translation>Choisissez vous-même la colonne des codes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>No column of « {} » holds an id of its own for each feature.</source>
        <translation>Aucune colonne de «&#xa0;{}&#xa0;» ne contient un identifiant propre à chaque entité.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>No commune codes of France: territories of another kind or country (id « {} », population « {} »).</source>
        <translation>Aucun code de commune française : territoires d'une autre nature ou d'un autre pays (identifiant «&#xa0;{}&#xa0;», population «&#xa0;{}&#xa0;»).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>Set it first (Layer ▸ Set CRS).</source>
        <translation>Définissez-le d'abord (Couche ▸ Définir le SCR).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/figures.py"/>
        <source>The layer has no population: that of {} in {} used.</source>
        <translation>La couche n'a pas de population&#xa0;: celle de {} dans {} est utilisée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>Check its path and rights.</source>
        <translation>Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>Correct this line, or save the rules again from the panel.</source>
        <translation>Corrigez cette ligne, ou enregistrez de nouveau les règles depuis le panneau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>The file {} can't be read.</source>
        <translation>Le fichier {} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>The file {} is not text in UTF-8.</source>
        <translation>Le fichier {} n'est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>The file {} is not valid JSON.</source>
        <translation>Le fichier {} n'est pas du JSON valide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>line {}, column {}: {}</source>
        <translation>ligne {}, colonne {}&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>Choose a commune layer, or the typology of Eurostat 1991, which needs no code.</source>
        <translation>Choisissez une couche de communes, ou la typologie d'Eurostat 1991, qui ne demande pas de code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>Choose the column of population, or join one to the layer.</source>
        <translation>Choisissez la colonne de population, ou joignez-en une à la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>Give a table with one row per commune.</source>
        <translation>Donnez une table d'une ligne par commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>codes read: {}</source>
        <translation>codes lus&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>{file}: %n commune(s) listed.</source>
        <translation>
            <numerusform>{file}&#xa0;: %n commune listée.</numerusform>
            <numerusform>{file}&#xa0;: %n communes listées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>{} is no table of communes.</source>
        <translation>{} n'est pas une table de communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>« {} » needs French communes.</source>
        <translation>«&#xa0;{}&#xa0;» demande des communes françaises.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>« {} » needs the population of each territory.</source>
        <translation>«&#xa0;{}&#xa0;» demande la population de chaque territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>Give the file that has it, as published.</source>
        <translation>Donnez le fichier qui l'a, tel que publié.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>Give this file: {}</source>
        <translation>Donnez ce fichier&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>No file gives « {} ».</source>
        <translation>Aucun fichier ne donne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>given: {}</source>
        <translation>fourni&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>Each class needs a code, a label, a colour and, for your own rules, an expression.</source>
        <translation>Chaque classe demande un code, un libellé, une couleur et, pour vos propres règles, une expression.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>The file {} is no typology that can be applied.</source>
        <translation>Le fichier {} n'est pas une typologie applicable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>Unknown typology « {} ».</source>
        <translation>Typologie inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>class {}: no code or no label</source>
        <translation>classe {}&#xa0;: code ou libellé manquant</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>class {}: no condition « expression »</source>
        <translation>classe {}&#xa0;: pas de condition «&#xa0;expression&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>class {}: « {} » is no colour like #C8D96F</source>
        <translation>classe {}&#xa0;: «&#xa0;{}&#xa0;» n'est pas une couleur comme #C8D96F</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>code {} occurs twice</source>
        <translation>le code {} figure deux fois</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>no list « classes »</source>
        <translation>pas de liste «&#xa0;classes&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>typologies: {}</source>
        <translation>typologies&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>« {} » is kept for communes without a class</source>
        <translation>«&#xa0;{}&#xa0;» est réservé aux communes sans classe</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>%n commune(s) fit no rule:</source>
        <translation>
            <numerusform>%n commune ne répond à aucune règle&#xa0;:</numerusform>
            <numerusform>%n communes ne répondent à aucune règle&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>%n commune(s) fit several rules; the first wins:</source>
        <translation>
            <numerusform>%n commune répond à plusieurs règles&#xa0;; la première l'emporte&#xa0;:</numerusform>
            <numerusform>%n communes répondent à plusieurs règles&#xa0;; la première l'emporte&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>Give a file of rules, each with a condition on the columns.</source>
        <translation>Donnez un fichier de règles, chacune avec une condition sur les colonnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>Rules that fit no commune:</source>
        <translation>Règles auxquelles aucune commune ne répond&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>The rules were not evaluated.</source>
        <translation>Les règles n'ont pas été évaluées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>{} and {} ({})</source>
        <translation>{} et {} ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>Change of population: {} to {}, from {}.</source>
        <translation>Évolution de la population&#xa0;: de {} à {}, d'après {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>Give a file with both, or leave the years empty.</source>
        <translation>Donnez un fichier qui a les deux, ou laissez les années vides.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>No file gives the populations of {}.</source>
        <translation>Aucun fichier ne donne les populations de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>There is no column « {} » to group by.</source>
        <translation>Il n'y a pas de colonne «&#xa0;{}&#xa0;» pour regrouper.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>Write epci, departement, or the name of a column of the layer.</source>
        <translation>Écrivez epci, departement, ou le nom d'une colonne de la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>years found: {}</source>
        <translation>années trouvées&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/conversion.py"/>
        <source>Tables of communes need Insee's file of movements.</source>
        <translation>Les tables de communes demandent le fichier des mouvements de l'Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/conversion.py"/>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>Take v_mvt_commune_2025.csv, or a later one, of the code officiel géographique (insee.fr).</source>
        <translation>Prenez v_mvt_commune_2025.csv, ou un plus récent, du code officiel géographique (insee.fr).</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>%n movement(s) left out, without a date or with a code that is none:</source>
        <translation>
            <numerusform>%n mouvement écarté, sans date ou avec un code qui n'en est pas un&#xa0;:</numerusform>
            <numerusform>%n mouvements écartés, sans date ou avec un code qui n'en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>%n usable row(s)</source>
        <translation>
            <numerusform>%n ligne utilisable</numerusform>
            <numerusform>%n lignes utilisables</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>Kinds of movement that this version has no name for (followed all the same):</source>
        <translation>Types de mouvement que cette version ne sait pas nommer (suivis tout de même)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>missing columns: {}</source>
        <translation>colonnes manquantes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>« {} » is not Insee's file of movements of communes.</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas le fichier des mouvements de communes de l'Insee.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>%n code(s) not in the list of that year:</source>
        <translation>
            <numerusform>%n code absent de la liste de cette année&#xa0;:</numerusform>
            <numerusform>%n codes absents de la liste de cette année&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>Give a table with a code and a population, or none: the reference population is taken then.</source>
        <translation>Donnez une table avec un code et une population, ou aucune&#xa0;: la population de référence est alors prise.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>Populations: « {} », codes of {}.</source>
        <translation>Populations&#xa0;: «&#xa0;{}&#xa0;», codes de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>it has no column of population</source>
        <translation>elle n'a pas de colonne de population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>its codes are of another level</source>
        <translation>ses codes sont d'un autre niveau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>reference list {}</source>
        <translation>liste de référence {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>« {} » can't weigh the communes that are divided.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas pondérer les communes divisées.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n code(s) on several rows: the table must have one row for each.</source>
        <translation>
            <numerusform>%n code sur plusieurs lignes&#xa0;: la table doit avoir une ligne pour chacun.</numerusform>
            <numerusform>%n codes sur plusieurs lignes&#xa0;: la table doit avoir une ligne pour chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n code(s) repaired (lost leading zeros, spaces, lower case).</source>
        <translation>
            <numerusform>%n code réparé (zéro initial perdu, espaces, minuscules).</numerusform>
            <numerusform>%n codes réparés (zéros initiaux perdus, espaces, minuscules).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n municipal district(s) of Paris, Lyon or Marseille left as they are.</source>
        <translation>
            <numerusform>%n arrondissement municipal de Paris, Lyon ou Marseille laissé tel quel.</numerusform>
            <numerusform>%n arrondissements municipaux de Paris, Lyon ou Marseille laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n row(s) left out, without a code or with one that is none:</source>
        <translation>
            <numerusform>%n ligne écartée, sans code ou avec un code qui n'en est pas un&#xa0;:</numerusform>
            <numerusform>%n lignes écartées, sans code ou avec un code qui n'en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Choose among its fields.</source>
        <translation>Choisissez parmi ses champs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>Dissolve or aggregate the table by its code first, or filter one year or one category of it.</source>
        <translation>Regroupez ou agrégez d'abord la table par son code, ou filtrez-en une seule année ou une seule catégorie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>The column « {} » holds no codes of communes or EPCI.</source>
        <translation>La colonne «&#xa0;{}&#xa0;» ne contient pas de codes de communes ou d'EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>The table has no field of this name: {}.</source>
        <translation>La table n'a pas de champ de ce nom&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>The table « {} » is empty.</source>
        <translation>La table «&#xa0;{}&#xa0;» est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>column « {}»: {}</source>
        <translation>colonne «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/request.py"/>
        <source>Leave each in one list only.</source>
        <translation>Laissez chacun dans une seule liste.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/request.py"/>
        <source>These fields were given two rules: {}.</source>
        <translation>Ces champs ont reçu deux règles&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>%n value(s) of « {} » without a number, counted as empty:</source>
        <translation>
            <numerusform>%n valeur de «&#xa0;{}&#xa0;» qui n'est pas un nombre, comptée comme vide&#xa0;:</numerusform>
            <numerusform>%n valeurs de «&#xa0;{}&#xa0;» qui ne sont pas des nombres, comptées comme vides&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>%n value(s), the first: {}</source>
        <translation>
            <numerusform>%n valeur, la première&#xa0;: {}</numerusform>
            <numerusform>%n valeurs, les premières&#xa0;: {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>As asked, {}:</source>
        <translation>Comme demandé, {}&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>By default, {}:</source>
        <translation>Par défaut, {}&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Give it the rule « keep » or « class », or correct it.</source>
        <translation>Donnez-lui la règle «&#xa0;garder&#xa0;» ou «&#xa0;classe&#xa0;», ou corrigez-le.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Row numbers of the layer, left out:</source>
        <translation>Numéros de ligne de la couche, écartés&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Take it off the list.</source>
        <translation>Retirez-le de la liste.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>« {} » holds values that are no numbers.</source>
        <translation>«&#xa0;{}&#xa0;» contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>« {} » is the field of codes: it can't have a rule.</source>
        <translation>«&#xa0;{}&#xa0;» est le champ des codes&#xa0;: il ne peut pas avoir de règle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source> %n row(s) of {}.</source>
        <translation>
            <numerusform> %n ligne de {}.</numerusform>
            <numerusform> %n lignes de {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n code(s) in neither the movements nor the current list, left as is:</source>
        <translation>
            <numerusform>%n code absent des mouvements et de la liste actuelle, laissé tel quel&#xa0;:</numerusform>
            <numerusform>%n codes absents des mouvements et de la liste actuelle, laissés tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n code(s) of {} not in the table: what was made of them is incomplete:</source>
        <translation>
            <numerusform>%n code de {} absent de la table&#xa0;: ce qui en est issu est incomplet&#xa0;:</numerusform>
            <numerusform>%n codes de {} absents de la table&#xa0;: ce qui en est issu est incomplet&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) divided by population ({}):</source>
        <translation>
            <numerusform>%n ligne divisée selon la population ({})&#xa0;:</numerusform>
            <numerusform>%n lignes divisées selon la population ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) divided by populations that are partly estimated ({}):</source>
        <translation>
            <numerusform>%n ligne divisée selon des populations en partie estimées ({})&#xa0;:</numerusform>
            <numerusform>%n lignes divisées selon des populations en partie estimées ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) divided in equal parts, as the population of the pieces is not known ({}):</source>
        <translation>
            <numerusform>%n ligne divisée en parts égales, car la population des morceaux n'est pas connue ({})&#xa0;:</numerusform>
            <numerusform>%n lignes divisées en parts égales, car la population des morceaux n'est pas connue ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) of {},</source>
        <translation>
            <numerusform>%n ligne de {},</numerusform>
            <numerusform>%n lignes de {},</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) touched:</source>
        <translation>
            <numerusform>%n ligne touchée&#xa0;:</numerusform>
            <numerusform>%n lignes touchées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) without equivalent in {}, left out:</source>
        <translation>
            <numerusform>%n ligne sans équivalent en {}, écartée&#xa0;:</numerusform>
            <numerusform>%n lignes sans équivalent en {}, écartées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) without outline: a division made them, no file says where:</source>
        <translation>
            <numerusform>%n ligne sans contour&#xa0;: elle vient d'une division, aucun fichier ne dit où&#xa0;:</numerusform>
            <numerusform>%n lignes sans contour&#xa0;: elles viennent d'une division, aucun fichier ne dit où&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>A table of the populations of {} would divide them exactly.</source>
        <translation>Une table des populations de {} les diviserait exactement.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>No movement between these years touches these rows.</source>
        <translation>Aucun mouvement entre ces années ne touche ces lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>The shapes are no polygons: the result is a table without shapes.</source>
        <translation>Les formes ne sont pas des polygones&#xa0;: le résultat est une table sans formes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/tabulate.py"/>
        <source>%n row(s) without weight in « {} ».</source>
        <translation>
            <numerusform>%n ligne sans poids dans «&#xa0;{}&#xa0;».</numerusform>
            <numerusform>%n lignes sans poids dans «&#xa0;{}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/tabulate.py"/>
        <source>Fields whose sums or means leave out rows without a value (number of results):</source>
        <translation>Champs dont les sommes ou les moyennes ignorent des lignes sans valeur (nombre de résultats)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/tabulate.py"/>
        <source>Means and classes are weighted by {}.</source>
        <translation>Les moyennes et les classes sont pondérées par {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>%n code(s) not in the list of 1 January {}, taken as of the nearest year that has them:</source>
        <translation>
            <numerusform>%n code absent de la liste du 1er janvier {}, pris à l'année la plus proche qui le contient&#xa0;:</numerusform>
            <numerusform>%n codes absents de la liste du 1er janvier {}, pris à l'année la plus proche qui les contient&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>%n code(s) not in the list of 1 January {}:</source>
        <translation>
            <numerusform>%n code absent de la liste du 1er janvier {}&#xa0;:</numerusform>
            <numerusform>%n codes absents de la liste du 1er janvier {}&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>%n unknown code(s), the first: {}</source>
        <translation>
            <numerusform>%n code inconnu, le premier : {}</numerusform>
            <numerusform>%n codes inconnus, les premiers : {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Choose a year between, or take the movement file of a later year.</source>
        <translation>Choisissez une année comprise entre les deux, ou prenez le fichier des mouvements d'une année plus récente.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Codes of {}, the year that fits best (all of them exist from {} to {}).</source>
        <translation>Codes de {}, l'année qui convient le mieux (tous existent de {} à {}).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Codes of {}, the year that fits best; no year has all of them.</source>
        <translation>Codes de {}, l'année qui convient le mieux&#xa0;; aucune année ne les a tous.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Codes of {}: no other year has all of them.</source>
        <translation>Codes de {}&#xa0;: aucune autre année ne les a tous.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Give {} as the year of the codes, or 0 to have it found.</source>
        <translation>Donnez {} comme année des codes, ou 0 pour qu'elle soit trouvée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Most of these codes are in neither the movements nor the current list.</source>
        <translation>La plupart de ces codes ne sont ni dans les mouvements ni dans la liste actuelle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>The codes would fit {} better than {}, the year given.</source>
        <translation>Les codes conviendraient mieux à {} qu'à {}, l'année donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>The movements go from {} to {}: they can't say what there is in {}.</source>
        <translation>Les mouvements vont de {} à {}&#xa0;: ils ne peuvent pas dire ce qu'il y a en {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>These codes are not of {}: they fit {} best.</source>
        <translation>Ces codes ne sont pas de {}&#xa0;: {} leur convient le mieux.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Help on rings</source>
        <translation>Aide sur les couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <location filename="../cohesion_plugin/gui/help_dialog.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Rings of EPCI around métropoles</source>
        <translation>Couronnes d'EPCI autour des métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Show or hide the panel of rings</source>
        <translation>Afficher ou masquer le panneau des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Show or hide the panel of typologies</source>
        <translation>Afficher ou masquer le panneau des typologies</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <location filename="../cohesion_plugin/processing/provider.py"/>
        <source>Territorial cohesion</source>
        <translation>Cohésion territoriale</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Typologies of communes</source>
        <translation>Typologies des communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/algorithm_run.py"/>
        <source>The algorithm {} is missing.</source>
        <translation>L'algorithme {} est absent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/background.py"/>
        <location filename="../cohesion_plugin/gui/messages.py"/>
        <source>Something unexpected stopped the work.</source>
        <translation>Un imprévu a arrêté le travail.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/background.py"/>
        <source>The log messages panel, tab « Cohésion territoriale », has the details to report.</source>
        <translation>Le journal des messages, onglet «&#xa0;Cohésion territoriale&#xa0;», contient les détails à signaler.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>%n EPCI in the layer; none is chosen yet.</source>
        <translation>
            <numerusform>%n EPCI dans la couche&#xa0;; aucun n'est encore choisi.</numerusform>
            <numerusform>%n EPCI dans la couche&#xa0;; aucun n'est encore choisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>%n chosen: </source>
        <translation>
            <numerusform>%n choisi&#xa0;: </numerusform>
            <numerusform>%n choisis&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Choose every métropole</source>
        <translation>Choisir toutes les métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Choose none</source>
        <translation>N'en choisir aucun</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Métropoles, in bold, and EPCI</source>
        <translation>Métropoles, en gras, et EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Name or SIREN</source>
        <translation>Nom ou SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Not in this layer: {}.</source>
        <translation>Absents de cette couche&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Pick on the map: click an EPCI to add or remove it</source>
        <translation>Choisir sur la carte&#xa0;: cliquez un EPCI pour l'ajouter ou le retirer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Search métropoles and EPCI by name or SIREN</source>
        <translation>Chercher une métropole ou un EPCI par nom ou SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Show the chosen ones only</source>
        <translation>N'afficher que les choisis</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Type a part of the name. Down goes to the list, Enter ticks the only match.</source>
        <translation>Tapez une partie du nom. Bas mène à la liste, Entrée coche la seule réponse.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/centre_filter.py"/>
        <source>All %n centres</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>Les %n centres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_filter.py"/>
        <source>Show the rings of one centre only</source>
        <translation>N'afficher que les couronnes d'un centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <source>SIREN {}</source>
        <translation>SIREN {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{} inhabitants</source>
        <translation>{} habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>Columns and EPCI table</source>
        <translation>Colonnes et table des EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI SIREN</source>
        <translation>SIREN de l'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI name</source>
        <translation>Nom de l'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI of each commune</source>
        <translation>EPCI de chaque commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI table</source>
        <translation>Table des EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Legal nature</source>
        <translation>Nature juridique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>Table of DGCL, Insee or Banatic that says the EPCI of each commune</source>
        <translation>Table de la DGCL, de l'Insee ou de Banatic qui dit l'EPCI de chaque commune</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>%n centres</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>%n métropoles</source>
        <translation>
            <numerusform>%n métropole</numerusform>
            <numerusform>%n métropoles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Centres</source>
        <translation>Centres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Choose at least one centre.</source>
        <translation>Choisissez au moins un centre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Compare with another method</source>
        <translation>Comparer avec une autre méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Reading the EPCI of the layer…</source>
        <translation>Lecture des EPCI de la couche…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Reading the layer…</source>
        <translation>Lecture de la couche…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>A file could not be written; nothing was installed.</source>
        <translation>Un fichier n'a pas pu être écrit&#xa0;; rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Annulé. Rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Check the network, and the proxy in QGIS's options; or use a folder of wheels.</source>
        <translation>Vérifiez le réseau, et le proxy dans les options de QGIS&#xa0;; ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Checking and unpacking…</source>
        <translation>Vérification et décompression…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Fetching the packages…</source>
        <translation>Téléchargement des paquets…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Install pip as shown in the panel, or use a folder of wheels.</source>
        <translation>Installez pip comme l'indique le panneau, ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Looking for pip…</source>
        <translation>Recherche de pip…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>QGIS's Python has no pip, which fetches packages from the network.</source>
        <translation>Le Python de QGIS n'a pas pip, qui télécharge les paquets depuis le réseau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Restart QGIS.</source>
        <translation>Redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Security rules may forbid programs in the user's folders: ask who administers this computer.</source>
        <translation>Les règles de sécurité interdisent peut-être les programmes dans les dossiers de l'utilisateur&#xa0;: demandez à qui administre cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>The packages are in place, but QGIS cannot load them.</source>
        <translation>Les paquets sont en place, mais QGIS ne peut pas les charger.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>The packages do not work on this computer; nothing was installed.</source>
        <translation>Les paquets ne fonctionnent pas sur cet ordinateur&#xa0;; rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Trying the packages…</source>
        <translation>Essai des paquets…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>pip could not fetch the packages; nothing was installed.</source>
        <translation>pip n'a pas pu télécharger les paquets&#xa0;; rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>An older version is in memory: restart QGIS after the installation.</source>
        <translation>Une version plus ancienne est en mémoire&#xa0;: redémarrez QGIS après l'installation.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <location filename="../cohesion_plugin/gui/run_bar.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Installed. Restart QGIS to use the new packages.</source>
        <translation>Installé. Redémarrez QGIS pour utiliser les nouveaux paquets.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Log of the installation</source>
        <translation>Journal de l'installation</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Packages are still missing.</source>
        <translation>Il manque encore des paquets.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>To work, this panel needs Python packages that QGIS does not have here:</source>
        <translation>Pour fonctionner, ce panneau a besoin de paquets Python que QGIS n'a pas ici&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>numpy comes with QGIS, which is built against it: install a newer QGIS.</source>
        <translation>numpy vient avec QGIS, qui est construit dessus&#xa0;: installez un QGIS plus récent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_thread.py"/>
        <source>Installation of Python packages</source>
        <translation>Installation des paquets Python</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Choose a folder that holds the packages as wheels (.whl files).</source>
        <translation>Choisissez un dossier qui contient les paquets sous forme de wheels (fichiers .whl).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Command or packages of the system</source>
        <translation>Commande ou paquets du système</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Command that installs pip</source>
        <translation>Commande qui installe pip</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Command that prepares a folder of wheels</source>
        <translation>Commande qui prépare un dossier de wheels</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>From a folder, without network</source>
        <translation>Depuis un dossier, sans réseau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>From the network</source>
        <translation>Depuis le réseau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Install from the network</source>
        <translation>Installer depuis le réseau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>On a computer with network and Python, this command prepares one for this QGIS:</source>
        <translation>Sur un ordinateur avec réseau et Python, cette commande en prépare un pour ce QGIS&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>QGIS's Python has no pip, which this way needs. To install pip:</source>
        <translation>Le Python de QGIS n'a pas pip, dont cette voie a besoin. Pour installer pip&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>With the system's own means</source>
        <translation>Avec les moyens du système</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>pip fetches the packages into the plugin's own folder. QGIS's own packages stay as they are.</source>
        <translation>pip télécharge les paquets dans le dossier de l'extension. Les paquets de QGIS restent tels quels.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/help_dialog.py"/>
        <source>The help page is missing from this copy of the plugin.</source>
        <translation>La page d'aide manque dans cette copie de l'extension.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/layer_chooser.py"/>
        <source>Layer of communes or EPCI</source>
        <translation>Couche de communes ou d'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/layer_chooser.py"/>
        <source>Load a layer of communes or EPCI, such as IGN's ADMIN EXPRESS.</source>
        <translation>Chargez une couche de communes ou d'EPCI, comme ADMIN EXPRESS de l'IGN.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/layer_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/layer_reader.py"/>
        <source>List the EPCI of « {} »</source>
        <translation>Lister les EPCI de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/layer_reader.py"/>
        <source>Prepare the reading of layers</source>
        <translation>Préparer la lecture des couches</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>Choose a layer of communes or EPCI first.</source>
        <translation>Choisissez d'abord une couche de communes ou d'EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>Find the EPCI under the cursor</source>
        <translation>Trouver l'EPCI sous le curseur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>The EPCI of this territory is not known.</source>
        <translation>L'EPCI de ce territoire n'est pas connu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>There is no territory here.</source>
        <translation>Il n'y a pas de territoire ici.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/messages.py"/>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_form.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>An EPCI counts by</source>
        <translation>Un EPCI compte par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Choose the flow table.</source>
        <translation>Choisissez la table des flux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Communes and their area (CODGEO, AAV2020), such as Insee's table d'appartenance. Not needed where the layer has an AAV column.</source>
        <translation>Les communes et leur aire (CODGEO, AAV2020), comme la table d'appartenance de l'Insee. Inutile si la couche a une colonne AAV.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Commuting flow table</source>
        <translation>Table des navettes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Flow table</source>
        <translation>Table des flux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>From this share inside a limit, the EPCI belongs to the ring.</source>
        <translation>À partir de cette part à l'intérieur d'une limite, l'EPCI appartient à la couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Give the value of each ring.</source>
        <translation>Donnez la valeur de chaque couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Insee's base-flux-mobilite-domicile-lieu-travail as published: CODGEO, DCLT, NBFLUX_C…</source>
        <translation>Fichier base-flux-mobilite-domicile-lieu-travail de l'Insee, tel que publié&#xa0;: CODGEO, DCLT, NBFLUX_C…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Limits (km)</source>
        <translation>Limites (km)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Lowest share of employed residents who work in the centre, per ring, such as 15, 5</source>
        <translation>Part minimale des actifs occupés résidents qui travaillent dans le centre, par couronne, par exemple 15, 5</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Number of rings</source>
        <translation>Nombre de couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Outer limit of each ring from the outline of the centre, such as 15, 30. With decimals: 7,5 ; 15</source>
        <translation>Limite extérieure de chaque couronne depuis le contour du centre, par exemple 15, 30. Avec des décimales&#xa0;: 7,5&#xa0;; 15</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Share for the 1st ring</source>
        <translation>Part pour la 1re couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Share inside</source>
        <translation>Part à l'intérieur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Share of the EPCI's population in the area.</source>
        <translation>Part de la population de l'EPCI dans l'aire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Table of areas</source>
        <translation>Table des aires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Table of catchment areas</source>
        <translation>Table des aires d'attraction</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Thresholds (%)</source>
        <translation>Seuils (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>its area</source>
        <translation>sa surface</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>its population</source>
        <translation>sa population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>A shorter shared border counts as a mere corner.</source>
        <translation>Une frontière commune plus courte compte comme un simple coin.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>By contiguity, rings go on beyond a neighbouring métropole.</source>
        <translation>Par contiguïté, les couronnes continuent au-delà d'une métropole voisine.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Each EPCI once</source>
        <translation>Chaque EPCI une seule fois</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Gaps to bridge</source>
        <translation>Vides à combler</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Otherwise each run adds a group of layers to the project.</source>
        <translation>Sinon, chaque calcul ajoute un groupe de couches au projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Outlines that run beside each other closer than this share a border.</source>
        <translation>Des contours qui se longent à moins de cette distance partagent une frontière.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Pass through other métropoles</source>
        <translation>Traverser les autres métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Replace the previous result</source>
        <translation>Remplacer le résultat précédent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Shortest border</source>
        <translation>Frontière minimale</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Their municipal districts are folded into the commune.</source>
        <translation>Leurs arrondissements municipaux sont repliés dans la commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Under one centre only: the nearest ring, then the longest border or the largest share.</source>
        <translation>Sous un seul centre&#xa0;: la couronne la plus proche, puis la plus longue frontière ou la plus grande part.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Unite Paris, Lyon and Marseille</source>
        <translation>Réunir Paris, Lyon et Marseille</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/order.py"/>
        <source>Rings – {}</source>
        <translation>Couronnes – {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/order.py"/>
        <source>{centres} ({methods})</source>
        <translation>{centres} ({methods})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/order.py"/>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/result_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Copy or save the table</source>
        <translation>Copier ou enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Every row and column of the result, whatever is shown</source>
        <translation>Toutes les lignes et colonnes du résultat, quoi qu'on affiche</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Report of the run: method, remarks, what was not matched</source>
        <translation>Rapport du calcul&#xa0;: méthode, remarques, ce qui n'a pas été apparié</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Result shown</source>
        <translation>Résultat affiché</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Save as a spreadsheet (XLSX)…</source>
        <translation>Enregistrer en classeur (XLSX)…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>The rows selected, else all those shown</source>
        <translation>Les lignes sélectionnées, sinon toutes celles affichées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Zoom to the selected EPCI, else to the whole result</source>
        <translation>Zoomer sur les EPCI sélectionnés, sinon sur tout le résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Border (km)</source>
        <translation>Frontière (km)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Border shared with the previous ring</source>
        <translation>Frontière partagée avec la couronne précédente</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Legal nature of the EPCI</source>
        <translation>Nature juridique de l'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Name of the EPCI</source>
        <translation>Nom de l'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Number of communes</source>
        <translation>Nombre de communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Other centres in whose rings the EPCI lies</source>
        <translation>Autres centres dans les couronnes desquels se trouve l'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Other métropoles</source>
        <translation>Autres métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring of the EPCI around this centre</source>
        <translation>Couronne de l'EPCI autour de ce centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring under the first definition</source>
        <translation>Couronne selon la première définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring under the second definition</source>
        <translation>Couronne selon la seconde définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>SIREN of the EPCI</source>
        <translation>SIREN de l'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>The centre of the rings</source>
        <translation>Le centre des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>The share that the method measured</source>
        <translation>La part que la méthode a mesurée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>What the second definition changes</source>
        <translation>Ce que change la seconde définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>CSV table (*.csv)</source>
        <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <source>rings</source>
        <translation>couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <source>No result yet. Choose a layer, the centres and a method, then run.</source>
        <translation>Pas encore de résultat. Choisissez une couche, les centres et une méthode, puis lancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>Read the result</source>
        <translation>Lire le résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <source>{layer} – {centres}</source>
        <translation>{layer} – {centres}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_table.py"/>
        <source>EPCI of the rings</source>
        <translation>EPCI des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_dock.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings</source>
        <translation>Couronnes</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n remark(s) to read.</source>
        <translation>
            <numerusform>%n remarque à lire.</numerusform>
            <numerusform>%n remarques à lire.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <source>Added: {}</source>
        <translation>Ajouté&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Cancelled. Nothing was added.</source>
        <translation>Annulé. Rien n'a été ajouté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <source>Removed: {}</source>
        <translation>Retiré&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <source>The layer « {} » was removed; its table is closed.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a été retirée&#xa0;; son tableau est fermé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Distance bands</source>
        <translation>Bandes de distance</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Outlines of rings</source>
        <translation>Contours des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/gui/typology_run.py"/>
        <source>The computation stopped without a word.</source>
        <translation>Le calcul s'est arrêté sans explication.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>What the definition changes</source>
        <translation>Ce que change la définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_bar.py"/>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>%n change(s) of ring from one definition to the other.</source>
        <translation>
            <numerusform>%n changement de couronne d'une définition à l'autre.</numerusform>
            <numerusform>%n changements de couronne d'une définition à l'autre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>{ring}: {count}</source>
        <translation>{ring}&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>{subject}. {rings}.</source>
        <translation>{subject}. {rings}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>{}: no EPCI is in a ring.</source>
        <translation>{}&#xa0;: aucun EPCI dans une couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/table_chooser.py"/>
        <source>Choose a file: CSV, spreadsheet, dBase, GeoPackage</source>
        <translation>Choisir un fichier&#xa0;: CSV, classeur, dBase, GeoPackage</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/table_chooser.py"/>
        <source>Tables ({})</source>
        <translation>Tables ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <source>Each EPCI counts once in a ring, also where it lies in that ring of several centres.</source>
        <translation>Chaque EPCI compte une fois par couronne, même s'il est dans celle de plusieurs centres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <source>Totals per ring and legal nature</source>
        <translation>Totaux par couronne et nature juridique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Find where a class is</source>
        <translation>Trouver où se trouve une classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Run it again.</source>
        <translation>Relancez-le.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>The summary of this result was removed.</source>
        <translation>La synthèse de ce résultat a été retirée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>typology</source>
        <translation>typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>Shares of the classes</source>
        <translation>Parts des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{label}: {amount} ({share})</source>
        <translation>{label}&#xa0;: {amount} ({share})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{} communes</source>
        <translation>{} communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>Ordered conditions on the columns: a commune takes the class of the first that fits.</source>
        <translation>Conditions ordonnées sur les colonnes&#xa0;: une commune prend la classe de la première qui convient.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Own rules</source>
        <translation>Règles propres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_dock.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>{method} {year}</source>
        <translation>{method} {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>%n commune(s) selected.</source>
        <translation>
            <numerusform>%n commune sélectionnée.</numerusform>
            <numerusform>%n communes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Area (km²)</source>
        <translation>Surface (km²)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Change – {} → {}</source>
        <translation>Changement – {} → {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Choose two different results.</source>
        <translation>Choisissez deux résultats différents.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Communes that change</source>
        <translation>Communes qui changent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Copy or save the matrix</source>
        <translation>Copier ou enregistrer la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Copy the matrix</source>
        <translation>Copier la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Figures of the matrix</source>
        <translation>Chiffres de la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/gui/typology_matrix.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Matrix of changes</source>
        <translation>Matrice des changements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Read the matrix</source>
        <translation>Lire la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Two results are needed: keep the first, then run another typology or another year.</source>
        <translation>Il faut deux résultats&#xa0;: gardez le premier, puis lancez une autre typologie ou une autre année.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Another table: populations, indicators</source>
        <translation>Une autre table&#xa0;: populations, indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>As downloaded: drop files here, or choose them.</source>
        <translation>Tels que téléchargés&#xa0;: déposez les fichiers ici, ou choisissez-les.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Commuting</source>
        <translation>Navettes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Density grid</source>
        <translation>Grille de densité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Functional areas, urban units</source>
        <translation>Aires d'attraction, unités urbaines</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Give: {}</source>
        <translation>Donnez&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>{} Not needed by this typology.</source>
        <translation>{} Inutile pour cette typologie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Otherwise each run adds a group of layers to the project, and results can be compared.</source>
        <translation>Sinon, chaque calcul ajoute un groupe de couches au projet, et les résultats peuvent être comparés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Summary by</source>
        <translation>Synthèse par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_identify.py"/>
        <source>Read the class under the cursor</source>
        <translation>Lire la classe sous le curseur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_identify.py"/>
        <source>There is no commune of the result here.</source>
        <translation>Il n'y a pas de commune du résultat ici.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_identify.py"/>
        <source>There is no result to read.</source>
        <translation>Il n'y a pas de résultat à lire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_matrix.py"/>
        <source>{a} → {b}</source>
        <translation>{a} → {b}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_matrix.py"/>
        <source>{} of the communes of the first class</source>
        <translation>{} des communes de la première classe</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source> %n remark(s).</source>
        <translation>
            <numerusform> %n remarque.</numerusform>
            <numerusform> %n remarques.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>In the layer itself.</source>
        <translation>Dans la couche elle-même.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>Without it: {}.</source>
        <translation>Sans lui&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>{} (needed)</source>
        <translation>{} (nécessaire)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>{} (optional)</source>
        <translation>{} (facultatif)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Summary of classes</source>
        <translation>Synthèse des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>The layer « {} » is one of EPCI: choose communes.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est une couche d'EPCI&#xa0;: choisissez des communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Typology – {}</source>
        <translation>Typologie – {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>{typology} · {layer}</source>
        <translation>{typology} · {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n commune(s) without a class.</source>
        <translation>
            <numerusform>%n commune sans classe.</numerusform>
            <numerusform>%n communes sans classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Compared.</source>
        <translation>Comparé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Every commune has a class.</source>
        <translation>Toutes les communes ont une classe.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>The layer « {} » was removed; its figures are closed.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a été retirée&#xa0;; ses chiffres sont fermés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>{communes} in {classes}</source>
        <translation>{communes} dans {classes}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>{whole}, {count} without a class.</source>
        <translation>{whole}, {count} sans classe.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_recogniser.py"/>
        <source>Prepare the reading of files</source>
        <translation>Préparer la lecture des fichiers</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_recogniser.py"/>
        <source>Recognise a file</source>
        <translation>Reconnaître un fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>No result yet. Choose a layer, a typology and its files, then run.</source>
        <translation>Pas encore de résultat. Choisissez une couche, une typologie et ses fichiers, puis lancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>Read the selection</source>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>Zoom to the selected communes, else to the whole result</source>
        <translation>Zoomer sur les communes sélectionnées, sinon sur tout le résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>{name} ({code}): {label}. {reason}</source>
        <translation>{name} ({code})&#xa0;: {label}. {reason}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Add a rule, or load a file of rules.</source>
        <translation>Ajoutez une règle, ou chargez un fichier de règles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Choose a file of rules, each with a condition « expression ».</source>
        <translation>Choisissez un fichier de règles, chacune avec une condition «&#xa0;expression&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Rule {} needs a code and a condition.</source>
        <translation>La règle {} a besoin d'un code et d'une condition.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>The code of rule {} is taken: « {} ».</source>
        <translation>Le code de la règle {} est déjà pris&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>The file {} is a typology without conditions: « {} ».</source>
        <translation>Le fichier {} est une typologie sans conditions&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>The rules could not be saved to {}.</source>
        <translation>Les règles n'ont pas pu être enregistrées dans {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>rule: {}</source>
        <translation>règle&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Class {}</source>
        <translation>Classe {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Rules, in the order in which they apply</source>
        <translation>Règles, dans l'ordre où elles s'appliquent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Apply the rule earlier</source>
        <translation>Appliquer la règle plus tôt</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Apply the rule later</source>
        <translation>Appliquer la règle plus tard</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Condition of the class</source>
        <translation>Condition de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Count the communes of each rule, those that several fit and those that none does</source>
        <translation>Compter les communes de chaque règle, celles qui en vérifient plusieurs et celles qui n'en vérifient aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Load rules from a file</source>
        <translation>Charger des règles depuis un fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Loaded: {name}, version {version}.</source>
        <translation>Chargé&#xa0;: {name}, version {version}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Name of the typology</source>
        <translation>Nom de la typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Save the rules to a file, to share them</source>
        <translation>Enregistrer les règles dans un fichier, pour les partager</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Saved as version {version}: {path}</source>
        <translation>Enregistré en version {version}&#xa0;: {path}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Write the condition with the expression builder</source>
        <translation>Écrire la condition avec le constructeur d'expressions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>rules</source>
        <translation>regles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Change {}</source>
        <translation>Changement {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Click a commune on the map to read its class and the reason</source>
        <translation>Cliquez une commune sur la carte pour lire sa classe et la raison</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Communes selected on the map</source>
        <translation>Communes sélectionnées sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Communes that the figures are of</source>
        <translation>Communes sur lesquelles portent les chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Select the communes of the class</source>
        <translation>Sélectionner les communes de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Show the communes of the class only</source>
        <translation>N'afficher que les communes de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Show the number of communes in the legend</source>
        <translation>Afficher le nombre de communes dans la légende</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Zoom to the class</source>
        <translation>Zoomer sur la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>Year {year}, {version}.</source>
        <translation>Année {year}, {version}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>the area of each commune</source>
        <translation>la surface de chaque commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>version {}</source>
        <translation>version {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>Not enough memory. Close other programs or work on a part of the layer.</source>
        <translation>Mémoire insuffisante. Fermez d'autres programmes ou travaillez sur une partie de la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>QGIS started with a shapely that does not suit it: computing would make QGIS crash.</source>
        <translation>QGIS a démarré avec un shapely qui ne lui convient pas&#xa0;: un calcul le ferait planter.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>Uninstall that shapely (pip uninstall shapely) and start QGIS again: the panel « Couronnes » then installs one beside the plugin.</source>
        <translation>Désinstallez ce shapely (pip uninstall shapely) et relancez QGIS&#xa0;: le panneau «&#xa0;Couronnes&#xa0;» en installe alors un à côté de l'extension.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>shapely {} needs GEOS {}, QGIS has GEOS {}</source>
        <translation>shapely {} a besoin de GEOS {}, QGIS a GEOS {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <source>Classes of communes</source>
        <translation>Classes des communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <source>Classify communes by a typology</source>
        <translation>Classer les communes selon une typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>Method sentence</source>
        <translation>Phrase de méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <source>Summary by class</source>
        <translation>Synthèse par classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <location filename="../cohesion_plugin/processing/classify_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Typologies</source>
        <translation>Typologies</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <source>typology,rural,urban,density,degree of urbanisation,catchment area,AAV,Insee,Eurostat,rules</source>
        <translation>typologie,rural,urbain,densité,degré d'urbanisation,aire d'attraction,AAV,Insee,Eurostat,règles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>Correct it; the expression builder of QGIS checks conditions as you type.</source>
        <translation>Corrigez-la&#xa0;; le constructeur d'expressions de QGIS vérifie les conditions pendant la saisie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>Correct the condition.</source>
        <translation>Corrigez la condition.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>Give the file that has them, or correct the condition.</source>
        <translation>Donnez le fichier qui les contient, ou corrigez la condition.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of the class « {} » can't be read.</source>
        <translation>La condition de la classe «&#xa0;{}&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of the class « {} » fails for every commune.</source>
        <translation>La condition de la classe «&#xa0;{}&#xa0;» échoue pour toutes les communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of the class « {} » names columns that neither the layer nor the files have.</source>
        <translation>La condition de la classe «&#xa0;{}&#xa0;» nomme des colonnes que n'ont ni la couche ni les fichiers.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of « {} » fails for %n commune(s) ({}):</source>
        <translation>
            <numerusform>La condition de «&#xa0;{}&#xa0;» échoue pour %n commune ({})&#xa0;:</numerusform>
            <numerusform>La condition de «&#xa0;{}&#xa0;» échoue pour %n communes ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>alike: {}</source>
        <translation>proches&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Choose another column, or none to have it recognised.</source>
        <translation>Choisissez une autre colonne, ou aucune pour qu'elle soit reconnue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Load one, for example IGN's ADMIN EXPRESS, and choose it.</source>
        <translation>Chargez-en une, par exemple ADMIN EXPRESS de l'IGN, et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <source>No layer of communes was given.</source>
        <translation>Aucune couche de communes n'a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>The layer « {} » has no column « {} ».</source>
        <translation>La couche «&#xa0;{}&#xa0;» n'a pas de colonne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_outputs.py"/>
        <source>Summary: {}</source>
        <translation>Synthèse&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Another published table</source>
        <translation>Une autre table publiée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>As downloaded: fichier_diffusion_AAAA.xlsx, or an older grid.</source>
        <translation>Telle que téléchargée&#xa0;: fichier_diffusion_AAAA.xlsx, ou une grille plus ancienne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Centralités, ruralités, massifs, populations of several years, comparateur…</source>
        <translation>Centralités, ruralités, massifs, populations de plusieurs années, comparateur…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Change of population between (years)</source>
        <translation>Évolution de la population entre (années)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of EPCI SIREN</source>
        <translation>Colonne des SIREN d'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Column of codes</source>
        <translation>Colonne des codes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of names</source>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of population</source>
        <translation>Colonne de population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Commuting (Insee)</source>
        <translation>Navettes domicile-travail (Insee)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Density grid (Insee)</source>
        <translation>Grille de densité (Insee)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Example: 2011, 2022</source>
        <translation>Exemple&#xa0;: 2011, 2022</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Functional areas or urban units (Insee)</source>
        <translation>Aires d'attraction ou unités urbaines (Insee)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Give it in « Your own rules or typology (JSON) », or choose a typology.</source>
        <translation>Donnez-le dans «&#xa0;Vos règles ou votre typologie (JSON)&#xa0;», ou choisissez une typologie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>In its place: a list of {code, label, colour, definition, expression}; the first that fits wins.</source>
        <translation>À sa place&#xa0;: une liste de {code, label, colour, definition, expression}&#xa0;; la première qui convient l'emporte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Polygons of communes of any year; for Eurostat 1991, of any country. Columns are recognised by themselves.</source>
        <translation>Polygones de communes de toute année&#xa0;; pour Eurostat 1991, de tout pays. Les colonnes sont reconnues d'elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Scripts may give the id: {}.</source>
        <translation>Les scripts peuvent donner l'identifiant&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Summary by group</source>
        <translation>Synthèse par groupe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>The AAV2020 workbook or the « table d'appartenance ».</source>
        <translation>Le classeur AAV2020 ou la «&#xa0;table d'appartenance&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Your own rules need a file.</source>
        <translation>Vos règles demandent un fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Your own rules or typology (JSON)</source>
        <translation>Vos règles ou votre typologie (JSON)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>base-flux-mobilite-domicile-lieu-travail: splits strong and weak influence.</source>
        <translation>base-flux-mobilite-domicile-lieu-travail&#xa0;: départage forte et faible influence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>epci, departement, or a column of the layer: the summary then also has one line per group and class.</source>
        <translation>epci, departement, ou une colonne de la couche&#xa0;: la synthèse a alors aussi une ligne par groupe et par classe.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>« {} » is not a pair of years.</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas un couple d'années.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>COG year of the table</source>
        <translation>Année COG de la table</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>COG,vintage,commune,merge,passage table,movements,commune nouvelle,SIREN,EPCI</source>
        <translation>COG,millésime,commune,fusion,table de passage,mouvements,commune nouvelle,SIREN,EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>Convert a table to another COG year</source>
        <translation>Convertir une table vers une autre année COG</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>Converted table</source>
        <translation>Table convertie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>What the conversion touched</source>
        <translation>Ce que la conversion a touché</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_job.py"/>
        <source>Choose a table with codes of communes or EPCI.</source>
        <translation>Choisissez une table avec des codes de communes ou d'EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_job.py"/>
        <source>No table was given.</source>
        <translation>Aucune table n'a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_outputs.py"/>
        <source>Table of {}</source>
        <translation>Table de {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_outputs.py"/>
        <source>What the conversion touched, {} to {}</source>
        <translation>Ce que la conversion a touché, de {} à {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>A table with codes and a population, of any COG year; best of the year in which the communes stand apart.</source>
        <translation>Une table avec des codes et une population, de toute année COG&#xa0;; de préférence celle où les communes sont séparées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Amounts: added up too, but divided without rounding.</source>
        <translation>Montants&#xa0;: additionnés aussi, mais divisés sans arrondi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>COG year of the table (0: found from its codes)</source>
        <translation>Année COG de la table (0&#xa0;: trouvée d'après ses codes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>COG year wanted (0: last of the movement file)</source>
        <translation>Année COG voulue (0&#xa0;: la dernière du fichier des mouvements)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Classes of merged communes</source>
        <translation>Classes des communes fusionnées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Codes of communes, or SIREN of EPCI; lost leading zeros are restored.</source>
        <translation>Codes de communes, ou SIREN d'EPCI&#xa0;; les zéros initiaux perdus sont rétablis.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Counts. Divided by population where a commune comes apart; whole numbers stay whole, totals are kept.</source>
        <translation>Effectifs. Divisés selon la population là où une commune se sépare&#xa0;; les entiers restent entiers, les totaux sont conservés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Earlier or later than that of the table. A merged commune that comes apart is divided by population.</source>
        <translation>Antérieure ou postérieure à celle de la table. Une commune fusionnée qui se sépare est divisée selon la population.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Empty: the population of the table, else that of the populations given, else of the reference list.</source>
        <translation>Vide&#xa0;: la population de la table, sinon celle des populations données, sinon de la liste de référence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Field of codes (empty: recognised)</source>
        <translation>Champ des codes (vide&#xa0;: reconnu)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to add up</source>
        <translation>Champs à additionner</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to average</source>
        <translation>Champs à moyenner</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to divide by population</source>
        <translation>Champs à diviser selon la population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to keep</source>
        <translation>Champs à garder</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Insee's movements of communes (not needed for EPCI)</source>
        <translation>Mouvements de communes de l'Insee (inutile pour les EPCI)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>One row per commune (COG) or per EPCI (SIREN). Outlines are united where communes merge.</source>
        <translation>Une ligne par commune (COG) ou par EPCI (SIREN). Les contours sont réunis là où des communes fusionnent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Populations to divide communes by (empty: reference list)</source>
        <translation>Populations pour diviser les communes (vide&#xa0;: liste de référence)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Rates, medians, means: weighted mean.</source>
        <translation>Taux, médianes, moyennes&#xa0;: moyenne pondérée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>State on 1 January of that year.</source>
        <translation>État au 1er janvier de cette année.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Table or layer of communes or EPCI</source>
        <translation>Table ou couche de communes ou d'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Value of the commune that keeps its code, else of the largest.</source>
        <translation>Valeur de la commune qui garde son code, sinon de la plus grande.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Weight of the averages (empty: population)</source>
        <translation>Poids des moyennes (vide&#xa0;: population)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>class of the largest commune</source>
        <translation>classe de la plus grande commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>v_mvt_commune_2025.csv or an older one, as Insee publishes it with the code officiel géographique.</source>
        <translation>v_mvt_commune_2025.csv ou un plus ancien, tel que l'Insee le publie avec le code officiel géographique.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>values: {}</source>
        <translation>valeurs&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>« mixte » where classes differ</source>
        <translation>«&#xa0;mixte&#xa0;» là où les classes diffèrent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>« {} » is no value of {}.</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas une valeur de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>Choose another file, or add a table to this one (« Save to GeoPackage… »).</source>
        <translation>Choisissez un autre fichier, ou ajoutez une table à celui-ci («&#xa0;Enregistrer dans un GeoPackage…&#xa0;»).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>Give each a file of its own.</source>
        <translation>Donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>Remove these layers first, or choose another file.</source>
        <translation>Retirez d'abord ces couches, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>The GeoPackage {} holds other layers, which would be lost.</source>
        <translation>Le GeoPackage {} contient d'autres couches, qui seraient perdues.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>The file {} is an input of this computation, so it can't be replaced.</source>
        <translation>Le fichier {} est une entrée de ce calcul, il ne peut donc pas être remplacé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>The file {} is shown in this project, so it can't be replaced.</source>
        <translation>Le fichier {} est affiché dans ce projet, il ne peut donc pas être remplacé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>Two outputs have the same file, {}.</source>
        <translation>Deux résultats ont le même fichier, {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>layers: {}</source>
        <translation>couches&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>%n feature(s) in the layer</source>
        <translation>
            <numerusform>%n entité dans la couche</numerusform>
            <numerusform>%n entités dans la couche</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>Check that it exists and opens in QGIS, then choose it again.</source>
        <translation>Vérifiez qu'il existe et s'ouvre dans QGIS, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>Correct the filter.</source>
        <translation>Corrigez le filtre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>No feature of the layer « {} » is selected.</source>
        <translation>Aucune entité de la couche «&#xa0;{}&#xa0;» n'est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>Select some, or untick « selected features only ».</source>
        <translation>Sélectionnez-en, ou décochez «&#xa0;Entités sélectionnées uniquement&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>The filter « {} » can't be read.</source>
        <translation>Le filtre «&#xa0;{}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>given for « {} »</source>
        <translation>donné pour «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>there is no such file or layer</source>
        <translation>ce fichier ou cette couche n'existe pas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>« {} » can't be read as a layer or a table.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut être lu ni comme couche ni comme table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Only the method « Distance » has distance bands: this layer stays empty.</source>
        <translation>Seule la méthode «&#xa0;Distance&#xa0;» a des bandes de distance&#xa0;: cette couche reste vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>ring,métropole,EPCI,contiguity,neighbours,buffer,commuting,catchment area</source>
        <translation>couronne,métropole,EPCI,contiguïté,voisins,tampon,navettes,aire d'attraction</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>Choose a layer of communes or EPCI.</source>
        <translation>Choisissez une couche de communes ou d'EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>EPCI: {}</source>
        <translation>EPCI&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>code: {}</source>
        <translation>code&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>population: {}</source>
        <translation>population&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>reference table</source>
        <translation>liste de référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/requirements.py"/>
        <source>Missing Python packages: {}. The panel « Couronnes » tells how to install them.</source>
        <translation>Paquets Python manquants&#xa0;: {}. Le panneau «&#xa0;Couronnes&#xa0;» dit comment les installer.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/requirements.py"/>
        <source>{name} ({found}; {wanted} or later is needed)</source>
        <translation>{name} ({found}&#xa0;; il faut {wanted} ou plus récent)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>Changes of ring</source>
        <translation>Changements de couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Only the EPCI that change</source>
        <translation>Seulement les EPCI qui changent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings, first definition</source>
        <translation>Couronnes, première définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings, second definition</source>
        <translation>Couronnes, seconde définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>What the definition of rings changes</source>
        <translation>Ce que change la définition des couronnes</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source> (of %n in a ring under either).</source>
        <translation>
            <numerusform> (sur %n dans une couronne selon l'une ou l'autre).</numerusform>
            <numerusform> (sur %n dans une couronne selon l'une ou l'autre).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>%n EPCI change ring from one definition to the other</source>
        <translation>
            <numerusform>%n EPCI change de couronne d'une définition à l'autre</numerusform>
            <numerusform>%n EPCI changent de couronne d'une définition à l'autre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>Choose a layer made by « Rings of EPCI around métropoles ».</source>
        <translation>Choisissez une couche faite par «&#xa0;Couronnes d'EPCI autour des métropoles&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>« {} » is not a layer of rings.</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas une couche de couronnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>No layer of communes or EPCI was given.</source>
        <translation>Aucune couche de communes ou d'EPCI n'a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>« {} » is a table without shapes.</source>
        <translation>«&#xa0;{}&#xa0;» est une table sans formes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Rings ({})</source>
        <translation>Couronnes ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>A table with CODGEO and AAV2020, such as Insee's table d'appartenance.</source>
        <translation>Une table avec CODGEO et AAV2020, comme la table d'appartenance de l'Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Catchment area: table of communes and AAV</source>
        <translation>Aire d'attraction&#xa0;: table des communes et des AAV</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Centres: SIREN separated by commas (empty: every métropole)</source>
        <translation>Centres&#xa0;: SIREN séparés par des virgules (vide&#xa0;: toutes les métropoles)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of EPCI names</source>
        <translation>Colonne des noms d'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of legal natures</source>
        <translation>Colonne des natures juridiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Communes or EPCI</source>
        <translation>Communes ou EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Commuting: flow table</source>
        <translation>Navettes&#xa0;: table des flux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Commuting: threshold of each ring (%)</source>
        <translation>Navettes&#xa0;: seuil de chaque couronne (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Contiguity: rings pass through neighbouring métropoles</source>
        <translation>Contiguïté&#xa0;: les couronnes traversent les métropoles voisines</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Contiguity: shortest shared border (m)</source>
        <translation>Contiguïté&#xa0;: frontière commune minimale (m)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance, catchment area: share inside (%)</source>
        <translation>Distance, aire d'attraction&#xa0;: part à l'intérieur (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance: an EPCI belongs by its</source>
        <translation>Distance&#xa0;: un EPCI appartient par sa</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance: outer limit of each ring (km)</source>
        <translation>Distance&#xa0;: limite extérieure de chaque couronne (km)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>EPCI of each commune: table (DGCL, Insee, Banatic)</source>
        <translation>EPCI de chaque commune&#xa0;: table (DGCL, Insee, Banatic)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Each EPCI once (nearest ring, then longest border or largest share)</source>
        <translation>Chaque EPCI une seule fois (couronne la plus proche, puis plus longue frontière ou plus grande part)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Example: 15, 30 or 7,5 ; 15</source>
        <translation>Exemple&#xa0;: 15, 30 ou 7,5&#xa0;; 15</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Fold the districts of Paris, Lyon and Marseille into their commune</source>
        <translation>Replier les arrondissements de Paris, Lyon et Marseille dans leur commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Gaps and overlaps to bridge (m)</source>
        <translation>Vides et superpositions à combler (m)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Métropoles are found by their legal nature. Any other EPCI may serve as a centre.</source>
        <translation>Les métropoles sont reconnues à leur nature juridique. Tout autre EPCI peut servir de centre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Outlines that run beside each other closer than this share a border. 0: vertex for vertex only.</source>
        <translation>Des contours qui se longent à moins de cette distance partagent une frontière. 0&#xa0;: sommet à sommet seulement.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Polygons of communes (ADMIN EXPRESS, Etalab, your own) or of EPCI. Columns are recognised by themselves.</source>
        <translation>Polygones de communes (ADMIN EXPRESS, Etalab, les vôtres) ou d'EPCI. Les colonnes sont reconnues d'elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Share of the EPCI that must lie inside. A commune cut by a limit counts by the share of its area inside.</source>
        <translation>Part de l'EPCI qui doit se trouver à l'intérieur. Une commune coupée par une limite compte au prorata de sa surface à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>share of area</source>
        <translation>part de surface</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>share of population</source>
        <translation>part de population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>« {} » is not a list of numbers ({}).</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas une liste de nombres ({}).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>Choose a folder for the charts.</source>
        <translation>Choisissez un dossier pour les graphiques.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>Choose another file for the new recipe.</source>
        <translation>Choisissez un autre fichier pour la nouvelle recette.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>The recipe {} is read and written by the same run.</source>
        <translation>La recette {} est lue et écrite par le même calcul.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>{} is not a folder.</source>
        <translation>{} n'est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_job.py"/>
        <source>Load one with its indicators, and choose it.</source>
        <translation>Chargez-en une avec ses indicateurs, et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_job.py"/>
        <source>No table of communes or EPCI was given.</source>
        <translation>Aucune table de communes ou d'EPCI n'a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Description of the classes</source>
        <translation>Description des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Principal axes</source>
        <translation>Axes principaux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>Statistical typology</source>
        <translation>Typologie statistique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>A column is refused where more is missing (%)</source>
        <translation>Une colonne est refusée s'il en manque davantage (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Consolidation by k-means</source>
        <translation>Consolidation par k-means</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Each class in one piece (shared borders)</source>
        <translation>Chaque classe d'un seul tenant (frontières communes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Folder of charts</source>
        <translation>Dossier des graphiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Illustrative variables</source>
        <translation>Variables illustratives</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Made where rows are more than twice as many: the tree is then that of the prototypes.</source>
        <translation>Faite quand les lignes sont plus de deux fois plus nombreuses&#xa0;: l'arbre est alors celui des prototypes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Number of classes (0: proposed)</source>
        <translation>Nombre de classes (0&#xa0;: proposé)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>One for all (none, log, rank), one per indicator separated by commas, or by name: « density=log; income=rank ». Log and rank tame indicators where a few territories are far from all others.</source>
        <translation>Une pour toutes (none, log, rank), une par indicateur séparées par des virgules, ou par nom&#xa0;: «&#xa0;densite=log; revenu=rank&#xa0;». Log et rang atténuent les indicateurs où quelques territoires sont loin de tous les autres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>One row per territory: a layer, a CSV or a workbook, also with joined columns.</source>
        <translation>Une ligne par territoire&#xa0;: une couche, un CSV ou un classeur, avec des colonnes jointes aussi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Outlines of the territories</source>
        <translation>Contours des territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Polygons joined by code, for a table without shapes: the result is then a map.</source>
        <translation>Polygones joints par code, pour une table sans formes&#xa0;: le résultat est alors une carte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Principal axes kept (0: enough for {} % of the inertia)</source>
        <translation>Axes principaux retenus (0&#xa0;: assez pour {}&#xa0;% de l'inertie)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Prototypes of a first k-means (0: none)</source>
        <translation>Prototypes d'un premier k-means (0&#xa0;: aucun)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Recipe of an earlier run</source>
        <translation>Recette d'un calcul précédent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Run the same again: indicators, transforms, parameters and seed come from this file, not from here.</source>
        <translation>Refait le même calcul&#xa0;: indicateurs, transformations, paramètres et graine viennent de ce fichier, non d'ici.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Seed of random draws</source>
        <translation>Graine des tirages aléatoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Shortest shared border (m)</source>
        <translation>Frontière commune minimale (m)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Table of communes or EPCI, with indicators</source>
        <translation>Table de communes ou d'EPCI, avec des indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>The proposal, from 3 to 10, is where within-class inertia falls most from one class fewer.</source>
        <translation>La proposition, de 3 à 10, est là où l'inertie intra-classe baisse le plus par rapport à une classe de moins.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>The recipe {} can't be read.</source>
        <translation>La recette {} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>They do not make the classes; categories and figures that help to read them.</source>
        <translation>Elles ne font pas les classes&#xa0;; catégories et chiffres qui aident à les lire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Weights, such as the population</source>
        <translation>Poids, comme la population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Without weights each territory counts the same, the smallest as the largest.</source>
        <translation>Sans poids chaque territoire compte autant, le plus petit comme le plus grand.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>Inertia explained by the classes (%)</source>
        <translation>Inertie expliquée par les classes (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>Install it beside QGIS, or leave the charts out where it is matplotlib.</source>
        <translation>Installez-le à côté de QGIS, ou renoncez aux graphiques si c'est matplotlib.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>The Python package {} is missing: the statistical typology needs it.</source>
        <translation>Le paquet Python {} manque&#xa0;: la typologie statistique en a besoin.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>typology,classes,cluster,PCA,Ward,k-means,HCPC,indicators,v-test</source>
        <translation>typologie,classes,classification,ACP,Ward,k-means,HCPC,indicateurs,valeur-test</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Classes of communes, first</source>
        <translation>Classes des communes, première</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Classes of communes, second</source>
        <translation>Classes des communes, seconde</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Made by « Classify communes by a typology »; any table with code_commune and classe will do.</source>
        <translation>Faites par «&#xa0;Classer les communes selon une typologie&#xa0;»&#xa0;; toute table avec code_commune et classe convient.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Only the communes that change</source>
        <translation>Seulement les communes qui changent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>What changes between two typologies or years</source>
        <translation>Ce qui change entre deux typologies ou deux années</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>typology,change,matrix,transition,comparison,crosstab</source>
        <translation>typologie,changement,matrice,transition,comparaison,tableau croisé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Choose a layer made by « Classify communes by a typology ».</source>
        <translation>Choisissez une couche faite par «&#xa0;Classer les communes selon une typologie&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>From « {} » to « {} ».</source>
        <translation>De «&#xa0;{}&#xa0;» à «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>« {} » is not a layer of classes.</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas une couche de classes.</translation>
    </message>
</context>
</TS>
