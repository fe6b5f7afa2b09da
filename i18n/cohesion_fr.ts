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
        <source>sheets: {}</source>
        <translation>feuilles&#xa0;: {}</translation>
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
        <location filename="../cohesion_plugin/processing/sinks.py"/>
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
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <source>Open it in a spreadsheet, check it, and save it as CSV UTF-8.</source>
        <translation>Ouvrez-la dans un tableur, vérifiez-la et enregistrez-la en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <source>The table {} can't be read.</source>
        <translation>La table {} ne peut pas être lue.</translation>
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
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
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
        <source>%n code(s) repaired (lost leading zeros, spaces, lower case):</source>
        <translation>
            <numerusform>%n code réparé (zéro initial perdu, espaces, minuscules)&#xa0;:</numerusform>
            <numerusform>%n codes réparés (zéros initiaux perdus, espaces, minuscules)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
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
        <source>Choose another code column.</source>
        <translation>Choisissez une autre colonne de codes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
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
        <source>Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326.</source>
        <translation>Définissez-le d'abord (Couche ▸ Définir le SCR)&#xa0;: Lambert-93 est EPSG:2154, les degrés sont EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>The layer « {} » has no coordinate reference system.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>The layer « {} » is empty.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
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
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
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
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/report.py"/>
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
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>%n EPCI</source>
        <translation>
            <numerusform>%n EPCI</numerusform>
            <numerusform>%n EPCI</numerusform>
        </translation>
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
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>%n distinct profile(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>%n row(s) that can be classed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>Choose the number of classes yourself, or add rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>There are too few rows to propose a number of classes.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../cohesion_plugin/processing/provider.py"/>
        <source>Territorial cohesion</source>
        <translation>Cohésion territoriale</translation>
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
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <source>SIREN {}</source>
        <translation>SIREN {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <source>{} inhabitants</source>
        <translation>{} habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
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
        <source>Reading the layer…</source>
        <translation>Lecture de la couche…</translation>
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
        <source>Rings – {centres} ({methods})</source>
        <translation>Couronnes – {centres} ({methods})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/order.py"/>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>All %n centre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Filter by métropole</source>
        <translation>Filtrer par métropole</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Save as a spreadsheet (XLSX)…</source>
        <translation>Enregistrer en classeur (XLSX)…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>The rows selected, else all those shown</source>
        <translation>Les lignes sélectionnées, sinon toutes celles affichées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Zoom to the selected EPCI</source>
        <translation>Zoomer sur les EPCI sélectionnés</translation>
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
        <source>CSV table (*.csv)</source>
        <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
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
        <source>Read the result</source>
        <translation>Lire le résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <source>Result shown</source>
        <translation>Résultat affiché</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <source>{group}: {layer}</source>
        <translation>{group}&#xa0;: {layer}</translation>
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
        <source>Cancelled. Nothing was added.</source>
        <translation>Annulé. Rien n'a été ajouté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
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
        <source>Distance bands ({})</source>
        <translation>Bandes de distance ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <source>Outlines of rings ({})</source>
        <translation>Contours des couronnes ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <source>Rings of EPCI ({})</source>
        <translation>Couronnes d'EPCI ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>Choose another file, or add a table to this one (« Save to GeoPackage… »).</source>
        <translation>Choisissez un autre fichier, ou ajoutez une table à celui-ci («&#xa0;Enregistrer dans un GeoPackage…&#xa0;»).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
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
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Distance bands</source>
        <translation>Bandes de distance</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Method sentence</source>
        <translation>Phrase de méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Only the method « Distance » has distance bands: this layer stays empty.</source>
        <translation>Seule la méthode «&#xa0;Distance&#xa0;» a des bandes de distance&#xa0;: cette couche reste vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Outlines of rings</source>
        <translation>Contours des couronnes</translation>
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
        <source>missing columns: {}</source>
        <translation>colonnes manquantes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>« {} » is not a layer of rings.</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas une couche de couronnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Choose another column, or none to have it recognised.</source>
        <translation>Choisissez une autre colonne, ou aucune pour qu'elle soit reconnue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Load one, for example IGN's ADMIN EXPRESS, and choose it.</source>
        <translation>Chargez-en une, par exemple ADMIN EXPRESS de l'IGN, et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>No layer of communes or EPCI was given.</source>
        <translation>Aucune couche de communes ou d'EPCI n'a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>The layer « {} » has no column « {} ».</source>
        <translation>La couche «&#xa0;{}&#xa0;» n'a pas de colonne «&#xa0;{}&#xa0;».</translation>
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
        <source>Column of EPCI SIREN</source>
        <translation>Colonne des SIREN d'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of EPCI names</source>
        <translation>Colonne des noms d'EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of codes</source>
        <translation>Colonne des codes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of legal natures</source>
        <translation>Colonne des natures juridiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of names</source>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of population</source>
        <translation>Colonne de population</translation>
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
        <source>values: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>« {} » is no value of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>« {} » is not a list of numbers ({}).</source>
        <translation>«&#xa0;{}&#xa0;» n'est pas une liste de nombres ({}).</translation>
    </message>
</context>
</TS>
