<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a debate map</source>
        <translation>Ouvrir une carte de débat</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nou&amp;velle fenêtre</translation>
    </message>
    <message>
        <source>Open another window, for another map</source>
        <translation>Ouvrir une autre fenêtre, pour une autre carte</translation>
    </message>
    <message>
        <source>Open in &amp;another window…</source>
        <translation>Ouvrir dans une au&amp;tre fenêtre…</translation>
    </message>
    <message>
        <source>Open a debate map in a window of its own</source>
        <translation>Ouvrir une carte de débat dans une fenêtre à elle</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Read the map’s file again</source>
        <translation>Relire le fichier de la carte</translation>
    </message>
    <message>
        <source>Open in e&amp;ditor</source>
        <translation>Ouvrir dans l’é&amp;diteur</translation>
    </message>
    <message>
        <source>Open the map’s file in your text editor, at the selected claim</source>
        <translation>Ouvrir le fichier de la carte dans votre éditeur de texte, à l’affirmation choisie</translation>
    </message>
    <message>
        <source>S&amp;how in its folder</source>
        <translation>Montrer dans &amp;son dossier</translation>
    </message>
    <message>
        <source>Show the map’s file in the file manager</source>
        <translation>Montrer le fichier de la carte dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Close the map</source>
        <translation>&amp;Fermer la carte</translation>
    </message>
    <message>
        <source>Close the map and show the start page</source>
        <translation>Fermer la carte et revenir à l’accueil</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save the drawing as a picture, PDF or data</source>
        <translation>Enregistrer le dessin en image, en PDF ou en données</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Copy the whole drawing as an image</source>
        <translation>Copier tout le dessin comme image</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Impri&amp;mer…</translation>
    </message>
    <message>
        <source>Print what is seen of the map, on one page or over several</source>
        <translation>Imprimer ce qu’on voit de la carte, sur une page ou plusieurs</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Choose language, appearance, text size and movement</source>
        <translation>Choisir la langue, l’apparence, la taille du texte et le mouvement</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>Fermer la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Close this window; the program ends with the last one</source>
        <translation>Fermer cette fenêtre&#x202f;; le programme se termine avec la dernière</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>&amp;Carte entière</translation>
    </message>
    <message>
        <source>Fit the whole map into the window</source>
        <translation>Ajuster la carte entière à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>Show the map at its actual size</source>
        <translation>Montrer la carte à sa taille réelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Montrer la carte plus grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Montrer la carte plus petite</translation>
    </message>
    <message>
        <source>Expand or &amp;collapse the claim</source>
        <translation>Dé&amp;plier ou replier l’affirmation</translation>
    </message>
    <message>
        <source>Show or hide the passages in the selected claim’s card</source>
        <translation>Montrer ou cacher les passages de l’affirmation choisie</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Tout déplier</translation>
    </message>
    <message>
        <source>Show the passages in every card</source>
        <translation>Montrer les passages de toutes les affirmations</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Tout repl&amp;ier</translation>
    </message>
    <message>
        <source>Hide the passages in every card</source>
        <translation>Cacher tous les passages</translation>
    </message>
    <message>
        <source>Mini&amp;map</source>
        <translation>&amp;Minicarte</translation>
    </message>
    <message>
        <source>Onl&amp;y the map</source>
        <translation>La carte &amp;seule</translation>
    </message>
    <message>
        <source>Show the whole map, small, in a corner while a part of it is out of sight</source>
        <translation>Montrer toute la carte, en petit, dans un coin, tant qu’une partie en est hors de vue</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>Montrer ou cacher le plan</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>&amp;Qui parle</translation>
    </message>
    <message>
        <source>Show or hide who takes part, and light what they say</source>
        <translation>Afficher ou masquer qui prend part, et éclairer ce que chacun dit</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>&amp;Volet de lecture</translation>
    </message>
    <message>
        <source>Show or hide the reading pane</source>
        <translation>Montrer ou cacher le volet de lecture</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Show or hide the text of a source, its passages lit</source>
        <translation>Montrer ou cacher le texte d’une source, passages surlignés</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Santé</translation>
    </message>
    <message>
        <source>Show or hide what is quoted, and what could be advised</source>
        <translation>Afficher ou masquer ce qui est cité et ce qu’on pourrait conseiller</translation>
    </message>
    <message>
        <source>Hide every panel, or show them again</source>
        <translation>Cacher tous les volets, ou les montrer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Fill the whole screen, or leave it again</source>
        <translation>Occuper tout l’écran, ou en sortir</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Be light or dark as the desktop is</source>
        <translation>Clair ou sombre comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texte foncé sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond foncé</translation>
    </message>
    <message>
        <source>The &amp;system’s language</source>
        <translation>La langue du &amp;système</translation>
    </message>
    <message>
        <source>Speak the language of the desktop</source>
        <translation>Parler la langue du bureau</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Parler anglais</translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation>Parler français</translation>
    </message>
    <message>
        <source>To the &amp;reading pane</source>
        <translation>Au volet de &amp;lecture</translation>
    </message>
    <message>
        <source>Read the selected claim in full; again: in its source</source>
        <translation>Lire en entier l’affirmation choisie&#x202f;; encore&#xa0;: dans sa source</translation>
    </message>
    <message>
        <source>To the &amp;source</source>
        <translation>À la so&amp;urce</translation>
    </message>
    <message>
        <source>Read the passage where it stands in its source</source>
        <translation>Lire le passage là où il figure dans sa source</translation>
    </message>
    <message>
        <source>&amp;Along a relation…</source>
        <translation>Suivre u&amp;ne relation…</translation>
    </message>
    <message>
        <source>Choose a relation of the selected claim and go to its other end</source>
        <translation>Choisir une relation de l’affirmation choisie et aller à son autre bout</translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation>Au &amp;plan</translation>
    </message>
    <message>
        <source>Move through the claims as a list</source>
        <translation>Parcourir les affirmations en liste</translation>
    </message>
    <message>
        <source>To the &amp;map</source>
        <translation>À la &amp;carte</translation>
    </message>
    <message>
        <source>Go back to the map</source>
        <translation>Revenir à la carte</translation>
    </message>
    <message>
        <source>Next &amp;passage</source>
        <translation>Passage &amp;suivant</translation>
    </message>
    <message>
        <source>Read the next passage of the selected claim</source>
        <translation>Lire le passage suivant de l’affirmation choisie</translation>
    </message>
    <message>
        <source>Passage &amp;before</source>
        <translation>Passage précé&amp;dent</translation>
    </message>
    <message>
        <source>Read the passage before, of the selected claim</source>
        <translation>Lire le passage précédent de l’affirmation choisie</translation>
    </message>
    <message>
        <source>Next prob&amp;lem</source>
        <translation>Pro&amp;blème suivant</translation>
    </message>
    <message>
        <source>Go to the next problem in the map’s file</source>
        <translation>Aller au problème suivant du fichier</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>List every key and what it does</source>
        <translation>Toutes les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>&amp;About debatemap</source>
        <translation>À &amp;propos de debatemap</translation>
    </message>
    <message>
        <source>Say what this program is, and which version</source>
        <translation>Dire ce qu’est ce programme, et sa version</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Lay the map out as suits its shape</source>
        <translation>Disposer la carte comme le demande sa forme</translation>
    </message>
    <message>
        <source>&amp;Wrapped</source>
        <translation>&amp;En colonnes</translation>
    </message>
    <message>
        <source>Lay reasons out in columns under their conclusion, as large as possible</source>
        <translation>Disposer les raisons en colonnes sous leur conclusion, aussi grand que possible</translation>
    </message>
    <message>
        <source>Layered, &amp;top-down</source>
        <translation>Par niveaux, de &amp;haut en bas</translation>
    </message>
    <message>
        <source>Lay reasons out in rows, one below the other</source>
        <translation>Disposer les raisons en rangées, l’une sous l’autre</translation>
    </message>
    <message>
        <source>Layered, &amp;left to right</source>
        <translation>Par niveaux, de &amp;gauche à droite</translation>
    </message>
    <message>
        <source>Lay reasons out in columns, one to the right of the other</source>
        <translation>Disposer les raisons en colonnes, l’une à droite de l’autre</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Cherc&amp;her…</translation>
    </message>
    <message>
        <source>Find words in claims, passages, speakers, sources and tags</source>
        <translation>Chercher des mots dans les affirmations, passages, locuteurs, sources et étiquettes</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trouver la suivan&amp;te</translation>
    </message>
    <message>
        <source>Go to the next claim that was found</source>
        <translation>Aller à l’affirmation trouvée suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Trou&amp;ver la précédente</translation>
    </message>
    <message>
        <source>Go to the claim that was found before this one</source>
        <translation>Aller à l’affirmation trouvée avant celle-ci</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>Go back to where you were before</source>
        <translation>Revenir où vous étiez avant</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation>Retourner d’où vous êtes revenu</translation>
    </message>
    <message>
        <source>&amp;Copy the claim</source>
        <translation>&amp;Copier l’affirmation</translation>
    </message>
    <message>
        <source>Copy the selected claim as text, with its passages and their sources</source>
        <translation>Copier en texte l’affirmation choisie, avec ses passages et leurs sources</translation>
    </message>
    <message>
        <source>&amp;Who says what…</source>
        <translation>&amp;Qui dit quoi…</translation>
    </message>
    <message>
        <source>Show a table of who asserts, supports and attacks what</source>
        <translation>Montrer un tableau de qui affirme, soutient et attaque quoi</translation>
    </message>
    <message>
        <source>On&amp;e level of reasons</source>
        <translation>&amp;Un niveau de raisons</translation>
    </message>
    <message>
        <source>&amp;Two levels of reasons</source>
        <translation>Deu&amp;x niveaux de raisons</translation>
    </message>
    <message>
        <source>T&amp;hree levels of reasons</source>
        <translation>Tr&amp;ois niveaux de raisons</translation>
    </message>
    <message>
        <source>Only the &amp;neighbourhood</source>
        <translation>Seulement le &amp;voisinage</translation>
    </message>
    <message>
        <source>Show only what is near the selected claim; again: one step further</source>
        <translation>N’afficher que ce qui est près de l’affirmation choisie&#x202f;; encore&#xa0;: un pas plus loin</translation>
    </message>
    <message>
        <source>&amp;Smaller neighbourhood</source>
        <translation>Voisinage plus &amp;petit</translation>
    </message>
    <message>
        <source>Show one step less around the claim; after the last the whole map</source>
        <translation>Afficher un pas de moins autour de l’affirmation&#x202f;; après le dernier, toute la carte</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold the branch</source>
        <translation>&amp;Replier ou déplier la branche</translation>
    </message>
    <message>
        <source>Hide or show what stands below the selected claim</source>
        <translation>Cacher ou montrer ce qui se trouve sous l’affirmation choisie</translation>
    </message>
    <message>
        <source>Fold all &amp;others</source>
        <translation>Replier toutes les &amp;autres</translation>
    </message>
    <message>
        <source>Fold every branch but that of the selected claim; without one every branch</source>
        <translation>Replier toutes les branches sauf celle de l’affirmation choisie&#x202f;; sans elle, toutes</translation>
    </message>
    <message>
        <source>Fold whatever stands deeper below the theses</source>
        <translation>Replier ce qui est plus loin sous les thèses</translation>
    </message>
    <message>
        <source>&amp;Unfold everything</source>
        <translation>Déplier &amp;toutes les branches</translation>
    </message>
    <message>
        <source>Show all that is folded</source>
        <translation>Montrer tout ce qui est replié</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Be led through the map step by step, or begin again at the first step</source>
        <translation>Se laisser guider à travers la carte, étape par étape, ou recommencer à la première</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Show the tour to others: the map and its captions alone, large, on the full screen</source>
        <translation>Montrer la visite à d’autres&#xa0;: la carte et ses légendes seules, en grand, en plein écran</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>Go on to the next step of the tour; on the map Space does so too</source>
        <translation>Passer à l’étape suivante de la visite&#x202f;; sur la carte, Espace le fait aussi</translation>
    </message>
    <message>
        <source>Step &amp;before</source>
        <translation>Étape p&amp;récédente</translation>
    </message>
    <message>
        <source>Go back to the step of the tour before this one</source>
        <translation>Revenir à l’étape précédente de la visite</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>Pre&amp;mière étape</translation>
    </message>
    <message>
        <source>Go to the first step of the tour</source>
        <translation>Aller à la première étape de la visite</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>&amp;Dernière étape</translation>
    </message>
    <message>
        <source>Go to the last step of the tour</source>
        <translation>Aller à la dernière étape de la visite</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>&amp;Terminer la visite</translation>
    </message>
    <message>
        <source>Leave the tour and see the map as before it; Escape does so too</source>
        <translation>Quitter la visite et revoir la carte comme avant elle&#x202f;; Échap le fait aussi</translation>
    </message>
    <message>
        <source>&amp;50%</source>
        <translation>&amp;50&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;75%</source>
        <translation>&amp;75&#xa0;%</translation>
    </message>
    <message>
        <source>15&amp;0%</source>
        <translation>15&amp;0&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;200%</source>
        <translation>&amp;200&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Zoom to the claim</source>
        <translation>&amp;Zoom sur l’affirmation</translation>
    </message>
    <message>
        <source>Bring the selected claim into the middle, as large as it is easily read</source>
        <translation>Amener l’affirmation choisie au milieu, assez grande pour être lue sans peine</translation>
    </message>
    <message>
        <source>Show the map at so many percent of its actual size</source>
        <translation>Montrer la carte à tant de pour cent de sa taille réelle</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Ouvrir {address} dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>assumed by {speaker}</source>
        <translation>présupposé par {speaker}</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>The way to the thesis</source>
        <translation>Le chemin jusqu’à la thèse</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) between</source>
        <translation>
            <numerusform>%n affirmation entre les deux</numerusform>
            <numerusform>%n affirmations entre les deux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} avertissements</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} affirmations</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 relation</translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation>{count} relations</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} passages</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>{count} verbatim</source>
        <translation>{count} mot pour mot</translation>
    </message>
    <message>
        <source>{count} with the same words</source>
        <translation>{count} avec les mêmes mots</translation>
    </message>
    <message>
        <source>{count} with omissions</source>
        <translation>{count} avec des coupures</translation>
    </message>
    <message>
        <source>{count} ambiguous</source>
        <translation>{count} à plusieurs endroits</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>{count} introuvables</translation>
    </message>
    <message>
        <source>{count} without a text to check them in</source>
        <translation>{count} sans texte où les vérifier</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is no option {option}; a file of that name is written ./{option}</source>
        <translation>il n’y a pas d’option {option} ; un fichier de ce nom s’écrit ./{option}</translation>
    </message>
    <message>
        <source>see: {command}</source>
        <translation>voir&#xa0;: {command}</translation>
    </message>
    <message>
        <source>add --force to replace it</source>
        <translation>ajoutez --force pour le remplacer</translation>
    </message>
    <message>
        <source>--steps needs --only, which names the claim to begin at</source>
        <translation>--steps demande --only, qui nomme l’affirmation dont partir</translation>
    </message>
    <message>
        <source>the standard output is closed: name a file instead</source>
        <translation>la sortie standard est fermée : indiquez plutôt un fichier</translation>
    </message>
    <message>
        <source>{file} is named twice</source>
        <translation>{file} est nommé deux fois</translation>
    </message>
    <message>
        <source>wrote {file} ({size} KB)</source>
        <translation>{file} est écrit ({size} Ko)</translation>
    </message>
    <message>
        <source>warnings: {count}; to see them: debatemap check {file}</source>
        <translation>avertissements&#xa0;: {count}&#x202f;; pour les voir&#xa0;: debatemap check {file}</translation>
    </message>
    <message>
        <source>the claim “{claim}” is left out of the drawing by what else is asked for</source>
        <translation>l’affirmation «&#xa0;{claim}&#xa0;» est exclue du dessin par ce qui est demandé d’autre</translation>
    </message>
    <message>
        <source>there is no claim “{claim}”</source>
        <translation>il n’y a pas d’affirmation «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no claim “{claim}”; did you mean “{near}”?</source>
        <translation>il n’y a pas d’affirmation «&#xa0;{claim}&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>debatemap: there is no file {file}</source>
        <translation>debatemap&#xa0;: il n’y a pas de fichier {file}</translation>
    </message>
    <message>
        <source>PySide6 is missing; install it with:
  pip install PySide6-Essentials</source>
        <translation>PySide6 manque&#x202f;; installez-le avec&#xa0;:
  pip install PySide6-Essentials</translation>
    </message>
    <message>
        <source>Qt can’t be loaded: {reason}</source>
        <translation>Qt ne peut pas être chargé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Qt needs libraries that this system lacks; install what brings:
  {names}</source>
        <translation>Il manque à ce système des bibliothèques pour Qt&#x202f;; installez ce qui apporte&#xa0;:
  {names}</translation>
    </message>
    <message>
        <source>Qt needs libraries that this system lacks; install them with:
  {line}</source>
        <translation>Il manque à ce système des bibliothèques pour Qt&#x202f;; installez-les avec&#xa0;:
  {line}</translation>
    </message>
    <message>
        <source>there is no display to open a window on; draw into a file instead:
  {line}</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre&#x202f;; dessinez plutôt dans un fichier&#xa0;:
  {line}</translation>
    </message>
    <message>
        <source>the display {name} does not answer; draw into a file instead:
  {line}</source>
        <translation>l’écran {name} ne répond pas&#x202f;; dessinez plutôt dans un fichier&#xa0;:
  {line}</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM is “{name}”, which Qt has no platform for; unset it</source>
        <translation>QT_QPA_PLATFORM vaut «&#xa0;{name}&#xa0;», et Qt n’a pas de plateforme de ce nom&#x202f;; effacez cette variable</translation>
    </message>
    <message>
        <source>debatemap opens a debate map, draws it, lets you read the very words, and exports it.

  debatemap [MAP…]             open a window for each map
  debatemap export MAP OUT…    draw a map into files: .png, .svg, .pdf or .json; needs no display
  debatemap check MAP…         say what is wrong in maps, and where; or how healthy they are
  debatemap --version          say which version this is
  debatemap COMMAND --help     say what else export and check can do

A map that is called like a command is opened by its path: debatemap ./check

Examples
  debatemap maps/deepseek-amodei.yaml
  debatemap export maps/deepseek-amodei.yaml map.png --scale 2
  debatemap check maps/deepseek-amodei.yaml

Exit codes
  0  all is well
  1  the map was read, and there are problems in it
  2  the map can’t be read, a file can’t be written, or the command makes no sense</source>
        <translation>debatemap ouvre une carte de débat, la dessine, en fait lire les mots mêmes, et l’exporte.

  debatemap [CARTE…]               ouvrir une fenêtre pour chaque carte
  debatemap export CARTE SORTIE…   dessiner une carte en fichiers&#xa0;: .png, .svg, .pdf ou .json&#x202f;; sans écran
  debatemap check CARTE…           dire ce qui ne va pas dans des cartes, et où&#x202f;; ou leur santé
  debatemap --version              dire la version
  debatemap COMMANDE --help        dire ce que peuvent encore export et check

Une carte qui porte le nom d’une commande s’ouvre par son chemin&#xa0;: debatemap ./check

Exemples
  debatemap maps/deepseek-amodei.yaml
  debatemap export maps/deepseek-amodei.yaml carte.png --scale 2
  debatemap check maps/deepseek-amodei.yaml

Codes de sortie
  0  tout va bien
  1  la carte a été lue, et elle contient des problèmes
  2  la carte est illisible, un fichier ne peut pas être écrit, ou la commande n’a pas de sens</translation>
    </message>
    <message>
        <source>debatemap export MAP OUT… [options]

Draws the map MAP into one file or several. The end of each name says what is written:
.png an image, .svg a drawing with text, .pdf a document, .json the places of everything.
No window is opened and no display is needed. “-” is the standard output.

What is drawn
  --expand all         show the passages of every claim
  --expand ID          show the passages of this claim; may be given several times
  --expand none        show no passages (the default)
  --only ID            draw this claim with its neighbours, and nothing else
  --steps NUMBER       so many relations away, 1 to 3, reach its neighbours; else 1
  --fold ID            fold the branch of this claim to a stub; may be given several times
  --levels NUMBER      fold what is deeper than so many levels of reasons, 1 to 3
  --no-legend          leave out title, question, date, lines, speakers and sources
  --theme NAME         light, dark or print; else light, but print on paper
  --arrangement NAME   automatic (the default), wrapped, top-down or left-right
  --aspect NUMBER      the wanted width ÷ height of the drawing; else 1.6
  --transparent        no background

How large it is
  --scale NUMBER       0.1 to 8 times its size; 2 for a sharp image
  --dpi NUMBER         the same in dots per inch: 96 is scale 1
  --width PX           as many pixels wide
  --page PAGE          a PDF’s page: drawing (as large as that is), a4, a3 or letter
  --orientation NAME   how such a page is turned: automatic (the default), portrait or landscape
  --margin MM          what a4, a3 and letter keep free at each side; else 10

How it is written
  --editable           an SVG’s text as text alone, to be edited; install Source Sans 3 for it
  --format FORMAT      png, svg, pdf or json, whatever the name ends with
  --force              replace files that are already there
  --quiet              say nothing unless something is wrong

Examples
  debatemap export map.yaml map.png map.svg
  debatemap export map.yaml poster.pdf --expand all --page a3
  debatemap export map.yaml one.png --only cheaper-chips --steps 2
  debatemap export map.yaml slide.png --theme dark --width 1920 --no-legend --aspect 1.78

Exit codes
  0  all files are written
  1  all files are written, but there are errors in the map, and what they touch is left out
  2  the map can’t be read, a file can’t be written, or the command makes no sense</source>
        <translation>debatemap export CARTE SORTIE… [options]

Dessine la carte CARTE dans un ou plusieurs fichiers. La fin de chaque nom dit ce qui est écrit&#xa0;:
.png une image, .svg un dessin avec du texte, .pdf un document, .json la place de chaque chose.
Aucune fenêtre ne s’ouvre et aucun écran n’est nécessaire. «&#xa0;-&#xa0;» est la sortie standard.

Ce qui est dessiné
  --expand all         montrer les passages de toutes les affirmations
  --expand ID          montrer les passages de cette affirmation&#x202f;; peut être répété
  --expand none        ne montrer aucun passage (comme sans l’option)
  --only ID            dessiner cette affirmation et ses voisines, et rien d’autre
  --steps NOMBRE       jusqu’à combien de relations, de 1 à 3, vont ses voisines&#x202f;; sinon 1
  --fold ID            replier la branche de cette affirmation&#x202f;; peut être répété
  --levels NOMBRE      replier ce qui est au-delà de tant de niveaux de raisons, de 1 à 3
  --no-legend          sans titre, question, date, traits, locuteurs ni sources
  --theme NOM          light, dark ou print&#x202f;; sinon light, mais print sur papier
  --arrangement NOM    automatic (par défaut), wrapped (en colonnes), top-down (niveaux de haut
                       en bas) ou left-right (niveaux de gauche à droite)
  --aspect NOMBRE      largeur ÷ hauteur voulue du dessin&#x202f;; sinon 1.6
  --transparent        sans fond

À quelle taille
  --scale NOMBRE       de 0.1 à 8 fois sa taille&#x202f;; 2 pour une image nette
  --dpi NOMBRE         la même chose en points par pouce&#xa0;: 96 est l’échelle 1
  --width PX           sur tant de pixels de large
  --page PAGE          la page d’un PDF&#xa0;: drawing (à la taille du dessin), a4, a3 ou letter
  --orientation NOM    le sens de cette page&#xa0;: automatic (par défaut), portrait ou landscape
  --margin MM          ce qu’a4, a3 et letter laissent libre de chaque côté&#x202f;; sinon 10

Comment c’est écrit
  --editable           le texte d’un SVG en texte seul, à modifier&#x202f;; installez Source Sans 3 pour cela
  --format FORMAT      png, svg, pdf ou json, quelle que soit la fin du nom
  --force              remplacer les fichiers qui existent déjà
  --quiet              ne rien dire, sauf si quelque chose ne va pas

Exemples
  debatemap export carte.yaml carte.png carte.svg
  debatemap export carte.yaml affiche.pdf --expand all --page a3
  debatemap export carte.yaml une.png --only puces-moins-cheres --steps 2
  debatemap export carte.yaml diapo.png --theme dark --width 1920 --no-legend --aspect 1.78

Codes de sortie
  0  tous les fichiers sont écrits
  1  tous les fichiers sont écrits, mais la carte contient des erreurs, et ce qu’elles touchent manque
  2  la carte est illisible, un fichier ne peut pas être écrit, ou la commande n’a pas de sens</translation>
    </message>
    <message>
        <source>debatemap check MAP… [--health] [--json]

Says what is wrong in each map, where (file:line:column) and how to mend it, and counts its
claims, relations and passages and the passages that stand word for word in their sources.

  --health             say as well what could be better in a map that is read without problems:
                       attacks without a reply, claims without support or that lead to no thesis,
                       circular support, equal texts, assertions without a passage, passages that
                       are not in their source, speakers never quoted, unused sources; how much
                       of each source is mapped, and the first paragraph that is not; how much
                       each speaker is quoted. This is advice and changes no exit code.
  --json               say it as one JSON object, for programs; with --health each file has the
                       key &quot;health&quot; with &quot;quotes&quot;, &quot;sources&quot; (passages, found, coverage: length,
                       once, more, unmapped, share, spans as [start, end, count], next_unmapped),
                       &quot;speakers&quot; (claims, passages, found, quoted) and &quot;findings&quot; (kind, file,
                       line, column, path, message, claims, relation, passage, source, speaker,
                       start, end); lengths and places count code points of the source text

Examples
  debatemap check map.yaml
  debatemap check --health map.yaml
  debatemap check --health --json map.yaml &gt; health.json

Exit codes
  0  nothing is wrong
  1  there are problems
  2  a map can’t be read, or the command makes no sense</source>
        <translation>debatemap check CARTE… [--health] [--json]

Dit ce qui ne va pas dans chaque carte, où (fichier:ligne:colonne) et comment le réparer, et compte
ses affirmations, relations et passages, et les passages qui sont mot pour mot dans leurs sources.

  --health             dire aussi ce qui pourrait être meilleur dans une carte lue sans problème&#xa0;:
                       attaques sans réponse, affirmations sans appui ou qui ne mènent à aucune
                       thèse, appuis circulaires, textes égaux, affirmations sans passage,
                       passages qui ne sont pas dans leur source, locuteurs jamais cités,
                       sources inutilisées&#x202f;; quelle part de chaque source est cartographiée, et
                       le premier paragraphe qui ne l’est pas&#x202f;; combien chaque locuteur est cité.
                       Ce sont des conseils&#xa0;: ils ne changent aucun code de sortie.
  --json               le dire en un objet JSON, pour d’autres programmes&#x202f;; avec --health chaque
                       fichier a la clé &quot;health&quot; avec &quot;quotes&quot;, &quot;sources&quot; (passages, found,
                       coverage&#xa0;: length, once, more, unmapped, share, spans en [start, end, count],
                       next_unmapped), &quot;speakers&quot; (claims, passages, found, quoted) et &quot;findings&quot;
                       (kind, file, line, column, path, message, claims, relation, passage, source,
                       speaker, start, end)&#x202f;; longueurs et places comptent les caractères Unicode
                       (points de code) du texte de la source

Exemples
  debatemap check carte.yaml
  debatemap check --health carte.yaml
  debatemap check --health --json carte.yaml &gt; sante.json

Codes de sortie
  0  tout va bien
  1  il y a des problèmes
  2  une carte est illisible, ou la commande n’a pas de sens</translation>
    </message>
    <message>
        <source>the folder that it was started in is gone: go to one that is there (cd …)</source>
        <translation>le dossier où il a été lancé n’existe plus : allez dans un dossier qui existe (cd …)</translation>
    </message>
    <message>
        <source>debatemap: there is too little memory for this</source>
        <translation>debatemap : il n’y a pas assez de mémoire pour cela</translation>
    </message>
    <message>
        <source>debatemap: this is a fault of debatemap, please report it: {fault}</source>
        <translation>debatemap&#x202f;: c’est un défaut de debatemap, signalez-le&#x202f;: {fault}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The claim is in the clipboard, with its passages.</source>
        <translation>L’affirmation est dans le presse-papiers, avec ses passages.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a debate map</source>
        <translation>Ouvrir une carte de débat</translation>
    </message>
    <message>
        <source>Debate maps (*.yaml *.yml)</source>
        <translation>Cartes de débat (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>About debatemap</source>
        <translation>À propos de debatemap</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Draws debates as maps, and shows the very words they turn on.</source>
        <translation>Dessine les débats en cartes, et montre les mots mêmes dont ils dépendent.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Typeface: Source Sans 3 (OFL).</source>
        <translation>Logiciel libre sous licence MIT. Caractères&#xa0;: Source Sans 3 (OFL).</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A scale of {scale} is out of reach: choose {least} to {most}</source>
        <translation>Une échelle de {scale} est hors de portée&#xa0;: choisissez de {least} à {most}</translation>
    </message>
    <message>
        <source>An image must be at least 1 px wide</source>
        <translation>Une image doit avoir au moins 1 px de large</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”: choose {themes}</source>
        <translation>Il n’y a pas de thème «&#xa0;{theme}&#xa0;»&#xa0;: choisissez {themes}</translation>
    </message>
    <message>
        <source>A shape of {aspect} is out of reach: choose 0.02 to 50</source>
        <translation>Une forme de {aspect} est hors de portée&#xa0;: choisissez de 0.02 à 50</translation>
    </message>
    <message>
        <source>A margin must be between 0 and 80 mm</source>
        <translation>Une marge doit être entre 0 et 80 mm</translation>
    </message>
    <message>
        <source>{file}: end the name with {formats} to say what to write</source>
        <translation>{file}&#xa0;: terminez le nom par {formats} pour dire quoi écrire</translation>
    </message>
    <message>
        <source>An image of {width} × {height} px is too large: export SVG or PDF, or at most {px} px of width</source>
        <translation>Une image de {width} × {height} px est trop grande&#xa0;: exportez en SVG ou PDF, ou sur {px} px de large au plus</translation>
    </message>
    <message>
        <source>An image of {width} × {height} px is too large: choose a scale of {scale} or a width of {px} px at most</source>
        <translation>Une image de {width} × {height} px est trop grande&#xa0;: choisissez une échelle de {scale} ou une largeur de {px} px au plus</translation>
    </message>
    <message>
        <source>{file} is already there and was not replaced</source>
        <translation>{file} existe déjà et n’a pas été remplacé</translation>
    </message>
    <message>
        <source>{file} can’t be written: there is no folder {folder}</source>
        <translation>{file} ne peut pas être écrit&#xa0;: il n’y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>{file} can’t be written: it is a folder; add a file’s name</source>
        <translation>{file} ne peut pas être écrit&#xa0;: c’est un dossier&#x202f;; ajoutez un nom de fichier</translation>
    </message>
    <message>
        <source>{file} can’t be written: you may not write there</source>
        <translation>{file} ne peut pas être écrit&#xa0;: vous n’avez pas le droit d’écrire là</translation>
    </message>
    <message>
        <source>{file} was not written: there is no room left on the disk</source>
        <translation>{file} n’a pas été écrit&#xa0;: il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>{file} can’t be written: its name is too long</source>
        <translation>{file} ne peut pas être écrit&#xa0;: son nom est trop long</translation>
    </message>
    <message>
        <source>{file} was not written: there is not enough memory; choose a smaller scale or another format</source>
        <translation>{file} n’a pas été écrit&#xa0;: la mémoire ne suffit pas&#x202f;; choisissez une échelle plus petite ou un autre format</translation>
    </message>
    <message>
        <source>{file} can’t be written: it is a link that leads to itself</source>
        <translation>{file} ne peut pas être écrit&#xa0;: c’est un lien qui mène à lui-même</translation>
    </message>
    <message>
        <source>{file} can’t be written: no file can have this name</source>
        <translation>{file} ne peut pas être écrit&#xa0;: aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>{file} was not written: the disk reports an error</source>
        <translation>{file} n’a pas été écrit&#xa0;: le disque signale une erreur</translation>
    </message>
    <message>
        <source>{file} can’t be written: {reason}</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Sape</translation>
    </message>
    <message>
        <source>{file} is the map itself: name another file to write to</source>
        <translation>{file} est la carte elle-même : indiquez un autre fichier où écrire</translation>
    </message>
    <message>
        <source>{file} is a source of the map: name another file to write to</source>
        <translation>{file} est une source de la carte : indiquez un autre fichier où écrire</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Choose at least one format</source>
        <translation>Choisissez au moins un format</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>Positions and routes, no image</source>
        <translation>Positions et tracés, sans image</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Title and legend</source>
        <translation>Titre et légende</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Fond transparent</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Folded as on the screen</source>
        <translation>Branches repliées comme à l’écran</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>PNG – an image</source>
        <translation>PNG – une image</translation>
    </message>
    <message>
        <source>SVG – for web pages and drawing programs</source>
        <translation>SVG – pour le web et les logiciels de dessin</translation>
    </message>
    <message>
        <source>PDF – for print and reading</source>
        <translation>PDF – pour imprimer et lire</translation>
    </message>
    <message>
        <source>JSON – the drawing as data</source>
        <translation>JSON – le dessin en données</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>The neighbourhood on the screen</source>
        <translation>Le voisinage à l’écran</translation>
    </message>
    <message>
        <source>Around the selected claim</source>
        <translation>Autour de l’affirmation choisie</translation>
    </message>
    <message>
        <source>What is in the window</source>
        <translation>Ce qui est dans la fenêtre</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Pour le papier</translation>
    </message>
    <message>
        <source>DPI</source>
        <translation>PPP</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>À la taille du dessin</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>As suits the drawing</source>
        <translation>Selon le dessin</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The map is in the clipboard as an image of {width} × {height} px.</source>
        <translation>La carte est dans le presse-papiers, en image de {width} × {height} px.</translation>
    </message>
    <message>
        <source>Painting the map as an image…</source>
        <translation>Dessin de la carte en image…</translation>
    </message>
    <message>
        <source>{format} files (*{suffix})</source>
        <translation>Fichiers {format} (*{suffix})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>Export de {file}…</translation>
    </message>
    <message>
        <source>Exporting {file}… {percent}%</source>
        <translation>Export de {file}… {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n more time(s) since.</source>
        <translation>
            <numerusform>Cela s’est reproduit %n fois depuis.</numerusform>
            <numerusform>Cela s’est reproduit %n fois depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Il s’est produit une erreur qui n’aurait pas dû arriver.</translation>
    </message>
    <message>
        <source>It is a fault of debatemap, not of your map. You can go on working, and your file is untouched.</source>
        <translation>C’est un défaut de debatemap, non de votre carte. Vous pouvez continuer, et votre fichier est intact.</translation>
    </message>
    <message>
        <source>The report below helps to mend it. It holds nothing of your map, and no folder’s name.</source>
        <translation>Le rapport ci-dessous aide à le corriger. Il ne contient rien de votre carte, ni aucun nom de dossier.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FileMenus</name>
    <message>
        <source>{map} (no longer there)</source>
        <translation>{map} (n’y est plus)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} holds no claims.</source>
        <translation>{file} ne contient aucune affirmation.</translation>
    </message>
    <message>
        <source>{problem} The map on the screen is the last good one.</source>
        <translation>{problem} La carte à l’écran est la dernière qui était lisible.</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>How it is quoted</source>
        <translation>Comment elle est citée</translation>
    </message>
    <message>
        <source>Among all claims</source>
        <translation>Parmi toutes les affirmations</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>In a tag: {words}</source>
        <translation>Dans une étiquette&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In a speaker’s name: {words}</source>
        <translation>Dans le nom d’un locuteur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In a passage: {words}</source>
        <translation>Dans un passage&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In the note on a passage: {words}</source>
        <translation>Dans la note sur un passage&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In a source’s title: {words}</source>
        <translation>Dans le titre d’une source&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In the note: {words}</source>
        <translation>Dans la note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In the claim’s name in the file: {words}</source>
        <translation>Dans le nom de l’affirmation dans le fichier&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) found</source>
        <translation>
            <numerusform>%n affirmation trouvée</numerusform>
            <numerusform>%n affirmations trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Look among all claims again instead of: {names}</source>
        <translation>Chercher de nouveau parmi toutes les affirmations au lieu de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Find in claims, passages, speakers, sources, tags</source>
        <translation>Chercher&#xa0;: affirmations, passages, locuteurs, sources, étiquettes</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Look only among some claims: by speaker, tag, role or quotation</source>
        <translation>Ne chercher que parmi certaines affirmations&#xa0;: par locuteur, étiquette, rôle ou citation</translation>
    </message>
    <message>
        <source>To the find before</source>
        <translation>Au résultat précédent</translation>
    </message>
    <message>
        <source>To the next find</source>
        <translation>Au résultat suivant</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Fermer la barre</translation>
    </message>
    <message>
        <source>Look among all claims again</source>
        <translation>Chercher de nouveau parmi toutes les affirmations</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>%n more in the reading pane</source>
        <translation>
            <numerusform>encore %n dans le volet de lecture</numerusform>
            <numerusform>encore %n dans le volet de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>No relation</source>
        <translation>Aucune relation</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Go to the claim’s conclusion</source>
        <translation>Aller à la conclusion de l’affirmation</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Go to its first reason</source>
        <translation>Aller à sa première raison</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Go to the claims beside it</source>
        <translation>Aller aux affirmations voisines</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Agrandir ou réduire sous le pointeur</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Deux doigts</translation>
    </message>
    <message>
        <source>Move the map; apart or together: zoom at the pointer</source>
        <translation>Déplacer la carte&#x202f;; écartés ou rapprochés&#xa0;: agrandir ou réduire sous le pointeur</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select a claim and read it</source>
        <translation>Choisir une affirmation et la lire</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Show or hide the passages in a card</source>
        <translation>Montrer ou cacher les passages d’une carte</translation>
    </message>
    <message>
        <source>Click a line</source>
        <translation>Clic sur un trait</translation>
    </message>
    <message>
        <source>Go to the far end of a relation</source>
        <translation>Aller à l’autre bout d’une relation</translation>
    </message>
    <message>
        <source>Ctrl+click a line</source>
        <translation>Ctrl+clic sur un trait</translation>
    </message>
    <message>
        <source>Go to the near end of a relation</source>
        <translation>Aller au bout le plus proche d’une relation</translation>
    </message>
    <message>
        <source>Shift+F10, right click</source>
        <translation>Maj+F10, clic droit</translation>
    </message>
    <message>
        <source>Open the menu of a claim, in the outline and the reading pane too</source>
        <translation>Ouvrir le menu d’une affirmation, aussi dans le plan et le volet de lecture</translation>
    </message>
    <message>
        <source>P, Shift+P</source>
        <translation>P, Maj+P</translation>
    </message>
    <message>
        <source>Go to the next passage in the text, or the one before</source>
        <translation>Aller au passage suivant du texte, ou au précédent</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>Clic, Entrée</translation>
    </message>
    <message>
        <source>Select the claim of a passage; again: the next claim on these words</source>
        <translation>Choisir l’affirmation d’un passage&#x202f;; encore&#xa0;: la suivante sur ces mots</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal letters</source>
        <translation>Lettres plus grandes, plus petites, normales</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Select words, to be copied with Ctrl+C</source>
        <translation>Choisir des mots, à copier avec Ctrl+C</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing replies to the attack by “{claim}”: {text}</source>
        <translation>Rien ne répond à l’attaque de «&#xa0;{claim}&#xa0;»&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Nothing supports “{claim}”: {text}</source>
        <translation>Rien n’appuie «&#xa0;{claim}&#xa0;»&#xa0;: {text}</translation>
    </message>
    <message>
        <source>“{claim}” leads only round in a ring, never to a thesis: {text}</source>
        <translation>«&#xa0;{claim}&#xa0;» ne mène qu’à tourner en rond, jamais à une thèse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>There is no thesis: every claim supports, attacks or undercuts something.</source>
        <translation>Il n’y a pas de thèse&#xa0;: chaque affirmation appuie, attaque ou sape quelque chose.</translation>
    </message>
    <message>
        <source>Nothing ties “{claim}” to the debate: {text}</source>
        <translation>Rien ne relie «&#xa0;{claim}&#xa0;» au débat&#xa0;: {text}</translation>
    </message>
    <message>
        <source>“{claim}” supports itself: {text}</source>
        <translation>«&#xa0;{claim}&#xa0;» s’appuie sur elle-même&#xa0;: {text}</translation>
    </message>
    <message>
        <source>These claims support each other in a ring: {ring}</source>
        <translation>Ces affirmations s’appuient l’une l’autre en rond&#xa0;: {ring}</translation>
    </message>
    <message>
        <source>These claims say the same: {claims}. {text}</source>
        <translation>Ces affirmations disent la même chose&#xa0;: {claims}. {text}</translation>
    </message>
    <message>
        <source>Passages that are not in their source</source>
        <translation>Passages qui ne sont pas dans leur source</translation>
    </message>
    <message>
        <source>Passages that stand at several places</source>
        <translation>Passages qui sont à plusieurs endroits</translation>
    </message>
    <message>
        <source>Assertions without a passage</source>
        <translation>Affirmations sans passage</translation>
    </message>
    <message>
        <source>Attacks without a reply</source>
        <translation>Attaques sans réponse</translation>
    </message>
    <message>
        <source>Claims without support</source>
        <translation>Affirmations sans appui</translation>
    </message>
    <message>
        <source>Claims that lead to no thesis</source>
        <translation>Affirmations qui ne mènent à aucune thèse</translation>
    </message>
    <message>
        <source>Circular support</source>
        <translation>Appuis circulaires</translation>
    </message>
    <message>
        <source>Claims with equal texts</source>
        <translation>Affirmations de même texte</translation>
    </message>
    <message>
        <source>Speakers never quoted</source>
        <translation>Locuteurs jamais cités</translation>
    </message>
    <message>
        <source>Unused sources</source>
        <translation>Sources inutilisées</translation>
    </message>
    <message>
        <source>Next unmapped paragraphs</source>
        <translation>Prochains paragraphes à cartographier</translation>
    </message>
    <message>
        <source>The words “{quote}” are not in the text of “{source}”.</source>
        <translation>Les mots «&#xa0;{quote}&#xa0;» ne sont pas dans le texte de «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>The words “{quote}” stand at {count} places in the text of “{source}”.</source>
        <translation>Les mots «&#xa0;{quote}&#xa0;» sont à {count} endroits du texte de «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>The words “{quote}” stand in this order in the text of “{source}”, and near it in another.</source>
        <translation>Les mots «&#xa0;{quote}&#xa0;» sont dans cet ordre dans le texte de «&#xa0;{source}&#xa0;», et tout près dans un autre.</translation>
    </message>
    <message>
        <source>“{claim}” is said without a passage: {text}</source>
        <translation>«&#xa0;{claim}&#xa0;» n’a pas de passage&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No passage holds words of {speaker}.</source>
        <translation>Aucun passage ne contient de mots de {speaker}.</translation>
    </message>
    <message>
        <source>No passage is from “{source}”.</source>
        <translation>Aucun passage ne vient de «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>In “{source}”, paragraph {paragraph} (line {line}) is the first that is not mapped: {words}</source>
        <translation>Dans «&#xa0;{source}&#xa0;», le paragraphe {paragraph} (ligne {line}) est le premier à n’être pas cartographié&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Health of {file}</source>
        <translation>Santé de {file}</translation>
    </message>
    <message>
        <source>Nothing to advise.</source>
        <translation>Rien à conseiller.</translation>
    </message>
    <message>
        <source>How much of each source is mapped</source>
        <translation>Quelle part de chaque source est cartographiée</translation>
    </message>
    <message>
        <source>How much each speaker is quoted</source>
        <translation>Combien chaque locuteur est cité</translation>
    </message>
    <message>
        <source>“{source}”: {mapped}% of the text is mapped ({once}% once, {more}% twice or more), {unmapped}% is not; passages: {passages}, found: {found}</source>
        <translation>«&#xa0;{source}&#xa0;»&#xa0;: {mapped}&#xa0;% du texte est cartographié ({once}&#xa0;% une fois, {more}&#xa0;% deux fois ou plus), {unmapped}&#xa0;% ne l’est pas&#x202f;; passages&#xa0;: {passages}, trouvés&#xa0;: {found}</translation>
    </message>
    <message>
        <source>“{source}”: there is no text to measure; passages: {passages}</source>
        <translation>«&#xa0;{source}&#xa0;»&#xa0;: il n’y a pas de texte à mesurer&#x202f;; passages&#xa0;: {passages}</translation>
    </message>
    <message>
        <source>{speaker}: claims: {claims}, passages: {passages}, found: {found}, characters quoted: {quoted}</source>
        <translation>{speaker}&#xa0;: affirmations&#xa0;: {claims}, passages&#xa0;: {passages}, trouvés&#xa0;: {found}, caractères cités&#xa0;: {quoted}</translation>
    </message>
</context>
<context>
    <name>HealthBars</name>
    <message>
        <source>{title}: there is no text to measure</source>
        <translation>{title}&#xa0;: il n’y a pas de texte à mesurer</translation>
    </message>
    <message>
        <source>{title}: {mapped}% of the text is mapped, {more}% more than once. Enter: on to what is not</source>
        <translation>{title}&#xa0;: {mapped}&#xa0;% du texte est cartographié, {more}&#xa0;% plus d’une fois. Entrée&#xa0;: vers ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages}: {statuses}</source>
        <translation>{passages}&#xa0;: {statuses}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>How much of each source is mapped</source>
        <translation>Part cartographiée de chaque source</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>In the text of a source</source>
        <translation>Dans le texte d’une source</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{shown} of {all} claims</source>
        <translation>{shown} des {all} affirmations</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Undercut: denies a relation</source>
        <translation>Sape&#xa0;: nie une relation</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Linked premises: only together</source>
        <translation>Prémisses liées&#xa0;: ensemble seulement</translation>
    </message>
    <message>
        <source>Implicit: nobody said it</source>
        <translation>Implicite&#xa0;: personne ne l’a dit</translation>
    </message>
    <message>
        <source>Folded: so many claims are hidden</source>
        <translation>Repliée&#xa0;: autant d’affirmations cachées</translation>
    </message>
    <message>
        <source>Quotes: all stand in their sources</source>
        <translation>Citations&#xa0;: toutes dans leurs sources</translation>
    </message>
    <message>
        <source>Quotes: not all stand in their sources</source>
        <translation>Citations&#xa0;: pas toutes dans leurs sources</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Support: {premises} → {target}</source>
        <translation>Appui&#xa0;: {premises} → {target}</translation>
    </message>
    <message>
        <source>Attack: {premises} → {target}</source>
        <translation>Attaque&#xa0;: {premises} → {target}</translation>
    </message>
    <message>
        <source>Undercut: {premises} → {target}</source>
        <translation>Sape&#xa0;: {premises} → {target}</translation>
    </message>
    <message>
        <source>“{claim}”</source>
        <translation>«&#xa0;{claim}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Speakers</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>MapSession</name>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Par&amp;t of the map</source>
        <translation>Partie affic&amp;hée</translation>
    </message>
    <message>
        <source>Arra&amp;ngement</source>
        <translation>Disp&amp;osition</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Appar&amp;ence</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open rece&amp;nt</source>
        <translation>Ouvrir une carte ré&amp;cente</translation>
    </message>
    <message>
        <source>Open e&amp;xample</source>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>What there is no room for</source>
        <translation>Ce qui ne tient pas ici</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>{title}: {choice}</source>
        <translation>{title}&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole map, small</source>
        <translation>Toute la carte, en petit</translation>
    </message>
    <message>
        <source>The whole map; drag to move the part that is seen</source>
        <translation>Toute la carte&#xa0;; faites glisser pour déplacer la partie visible</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Filter the claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>No claim holds these words.</source>
        <translation>Aucune affirmation ne contient ces mots.</translation>
    </message>
    <message>
        <source>Outline of the claims</source>
        <translation>Plan des affirmations</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implicite</translation>
    </message>
    <message>
        <source>stands further up with its reasons</source>
        <translation>se trouve plus haut avec ses raisons</translation>
    </message>
    <message>
        <source>In a ring</source>
        <translation>En rond</translation>
    </message>
    <message>
        <source>{role} “{claim}”</source>
        <translation>{role} «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>undercuts the step from “{claim}” to “{conclusion}”</source>
        <translation>sape le passage de «&#xa0;{claim}&#xa0;» à «&#xa0;{conclusion}&#xa0;»</translation>
    </message>
    <message>
        <source>“{claim}”</source>
        <translation>«&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>linked with {premises}</source>
        <translation>liée à {premises}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Hide this panel</source>
        <translation>Cacher ce volet</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message numerus="yes">
        <source>%n step(s) around “{claim}”: {seen} of {count} claims</source>
        <translation>
            <numerusform>%n pas autour de «&#xa0;{claim}&#xa0;»&#xa0;: {seen} affirmations sur {count}</numerusform>
            <numerusform>%n pas autour de «&#xa0;{claim}&#xa0;»&#xa0;: {seen} affirmations sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Un pas de plus</translation>
    </message>
    <message>
        <source>One step less</source>
        <translation>Un pas de moins</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Toute la carte</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Read it in the source</source>
        <translation>Le lire dans la source</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Au &amp;démarrage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Cards glide to their places</source>
        <translation>Les cartes glissent à leur place</translation>
    </message>
    <message>
        <source>Everything is at once there</source>
        <translation>Tout est là d’un coup</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>Montrer la page d’accueil</translation>
    </message>
    <message>
        <source>Open the last map again</source>
        <translation>Rouvrir la dernière carte</translation>
    </message>
    <message>
        <source>The text size is that of menus, panels and the reading pane; the map is zoomed instead.</source>
        <translation>La taille du texte est celle des menus, des panneaux et du volet de lecture&#x202f;; la carte, elle, s’agrandit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>Over several pages</source>
        <translation>Sur plusieurs pages</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source> mm</source>
        <translation>&#xa0;mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>As suits the drawing</source>
        <translation>Selon le dessin</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Title and legend</source>
        <translation>Titre et légende</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>More than {most} pages: choose a smaller size</source>
        <translation>Plus de {most} pages&#xa0;: choisissez une taille plus petite</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}% of actual size</source>
        <translation>{percent}&#x202f;% de la taille réelle</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Envoyé à l’imprimante&#xa0;: %n page</numerusform>
            <numerusform>Envoyé à l’imprimante&#xa0;: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer takes nothing. Is it on, and is there paper?</source>
        <translation>L’imprimante ne répond pas. Est-elle allumée, a-t-elle du papier&#x202f;?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>No printer is installed here. Save the pages as PDF, and print that elsewhere.</source>
        <translation>Aucune imprimante n’est installée ici. Enregistrez les pages en PDF et imprimez-les ailleurs.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>Enregistrement de {file}…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>{place} · page {number} of {count} · {title}</source>
        <translation>{place} · page {number} sur {count} · {title}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This file is written in {encoding}; a map is written in UTF-8.</source>
        <translation>Ce fichier est écrit en {encoding}&#x202f;; une carte s’écrit en UTF-8.</translation>
    </message>
    <message>
        <source>Save it in your editor as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8 dans votre éditeur.</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8: the first odd character, here, seems to be &quot;{character}&quot; in {encoding}.</source>
        <translation>Ce fichier n’est pas écrit en UTF-8&#xa0;: le premier caractère insolite, ici, semble être «&#xa0;{character}&#xa0;» en {encoding}.</translation>
    </message>
    <message>
        <source>Save the file in your editor as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8 dans votre éditeur.</translation>
    </message>
    <message>
        <source>This file seems to be written in UTF-7: &quot;{written}&quot;, here, would then stand for &quot;{character}&quot;.</source>
        <translation>Ce fichier semble écrit en UTF-7&#xa0;: ici, «&#xa0;{written}&#xa0;» représenterait alors «&#xa0;{character}&#xa0;».</translation>
    </message>
    <message>
        <source>A damaged character stands here ({bytes}).</source>
        <translation>Il y a ici un caractère abîmé ({bytes}).</translation>
    </message>
    <message>
        <source>Type it anew and save the file as UTF-8.</source>
        <translation>Retapez-le et enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Half a character stands here (a lone surrogate, {bytes}).</source>
        <translation>Il y a ici la moitié d’un caractère (une demi-codepaire isolée, {bytes}).</translation>
    </message>
    <message>
        <source>Type the character anew and save the file as UTF-8.</source>
        <translation>Retapez le caractère et enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Ce n’est pas un fichier de texte.</translation>
    </message>
    <message>
        <source>Open a map: a text file in UTF-8, named .yaml or .yml</source>
        <translation>Ouvrez une carte&#xa0;: un fichier de texte en UTF-8, nommé .yaml ou .yml</translation>
    </message>
    <message>
        <source>An invisible control character stands here ({character}).</source>
        <translation>Il y a ici un caractère de contrôle invisible ({character}).</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Effacez-le.</translation>
    </message>
    <message>
        <source>An unseen sign that turns the direction of the text stands here ({character}).</source>
        <translation>Un signe invisible qui change le sens du texte se trouve ici ({character}).</translation>
    </message>
    <message>
        <source>Delete it: the direction follows from the letters.</source>
        <translation>Effacez-le&#xa0;: le sens découle des lettres.</translation>
    </message>
    <message>
        <source>The lines of this file end as on old Macs (CR); other programs may see them as one line.</source>
        <translation>Les lignes de ce fichier finissent comme sur les anciens Mac (CR)&#x202f;; d’autres programmes n’y verront qu’une ligne.</translation>
    </message>
    <message>
        <source>Save the file in your editor with line ends LF or CR LF.</source>
        <translation>Enregistrez le fichier dans votre éditeur avec des fins de ligne LF ou CR LF.</translation>
    </message>
    <message>
        <source>Two versions of this file were merged and the choice between them was not made.</source>
        <translation>Deux versions de ce fichier ont été fusionnées sans que l’on choisisse entre elles.</translation>
    </message>
    <message>
        <source>Keep one of the two versions and delete the lines that begin with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>Gardez l’une des deux versions et effacez les lignes qui commencent par &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= et &gt;&gt;&gt;&gt;&gt;&gt;&gt;</translation>
    </message>
    <message>
        <source>Three backquotes mark a piece of a page or a chat; they are no part of a map.</source>
        <translation>Trois accents graves délimitent un extrait de page ou de conversation&#x202f;; ils n’ont pas leur place dans une carte.</translation>
    </message>
    <message>
        <source>Delete the lines that begin with ```</source>
        <translation>Supprimez les lignes qui commencent par ```</translation>
    </message>
    <message>
        <source>A line of three dots ends the map, but more follows.</source>
        <translation>Une ligne de trois points termine la carte, mais il y a une suite.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Supprimez cette ligne.</translation>
    </message>
    <message>
        <source>This text seems to have been opened in a wrong encoding: &quot;{character}&quot; has become &quot;{written}&quot;, here.</source>
        <translation>Ce texte semble avoir été ouvert dans un mauvais encodage : « {character} » y est devenu « {written} », ici.</translation>
    </message>
    <message>
        <source>Copy the text anew from where it stands rightly, or type the signs anew.</source>
        <translation>Recopiez le texte depuis un endroit où il est correct, ou retapez ces signes.</translation>
    </message>
    <message>
        <source>This is a file in the format {format}, no debate map.</source>
        <translation>Ce fichier est au format {format} : ce n’est pas une carte de débat.</translation>
    </message>
    <message>
        <source>A line that begins with % is an instruction to programs; a map has no such lines.</source>
        <translation>Une ligne qui commence par % est une instruction pour des programmes ; une carte n’en contient pas.</translation>
    </message>
    <message>
        <source>Letters that nobody sees, or more marks than there is room for on a letter, stand here ({character}).</source>
        <translation>Il y a ici des lettres que personne ne voit, ou plus de signes qu’une lettre n’en peut porter ({character}).</translation>
    </message>
    <message>
        <source>Delete them.</source>
        <translation>Supprimez-les.</translation>
    </message>
    <message>
        <source>The quotes “…” are letters like others to YAML: put straight ones (&quot;…&quot;) around the whole text.</source>
        <translation>Pour YAML, les guillemets “…” sont des lettres comme les autres&#xa0;: entourez tout le texte de guillemets droits (&quot;…&quot;).</translation>
    </message>
    <message>
        <source>A colon is missing after &quot;{key}&quot;.</source>
        <translation>Il manque un deux-points après «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>Write &quot;{key}:&quot;</source>
        <translation>Écrivez «&#xa0;{key}:&#xa0;»</translation>
    </message>
    <message>
        <source>After the key &quot;{key}&quot; stands &quot;{character}&quot; instead of an ordinary colon.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est suivie de «&#xa0;{character}&#xa0;» au lieu d’un deux-points ordinaire.</translation>
    </message>
    <message>
        <source>Write &quot;{key}: &quot; with a colon and a space.</source>
        <translation>Écrivez «&#xa0;{key}:&#xa0;» avec un deux-points et une espace.</translation>
    </message>
    <message>
        <source>No key stands before this colon.</source>
        <translation>Il n’y a pas de clé avant ce deux-points.</translation>
    </message>
    <message>
        <source>Write a key or an id before it, or remove it.</source>
        <translation>Écrivez devant une clé ou un identifiant, ou supprimez-le.</translation>
    </message>
    <message>
        <source>A comma is missing here: within brackets one stands between any two entries.</source>
        <translation>Il manque ici une virgule&#xa0;: entre crochets ou accolades, il en faut une entre deux entrées.</translation>
    </message>
    <message>
        <source>Write a comma between this entry and the next.</source>
        <translation>Écrivez une virgule entre cette entrée et la suivante.</translation>
    </message>
    <message>
        <source>This text has a colon and a space in it, which would make its beginning a key.</source>
        <translation>Ce texte contient un deux-points suivi d’une espace, ce qui ferait de son début une clé.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes (&quot;…&quot;), or write &gt;- after the key and the text, indented, on the next line.</source>
        <translation>Mettez tout le texte entre guillemets droits (&quot;…&quot;), ou écrivez &gt;- après la clé et le texte, en retrait, à la ligne suivante.</translation>
    </message>
    <message>
        <source>The text is cut short here: a space and # begin a comment.</source>
        <translation>Le texte est coupé ici&#xa0;: une espace suivie de # commence un commentaire.</translation>
    </message>
    <message>
        <source>If # belongs to the text, put the whole text in quotes: &quot;…&quot;</source>
        <translation>Si # fait partie du texte, mettez tout le texte entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>The text ends here: a space and # begin a comment.</source>
        <translation>Le texte finit ici&#xa0;: une espace suivie de # commence un commentaire.</translation>
    </message>
    <message>
        <source>If # belongs to the text, put the whole text in quotes (&quot;…&quot;); if it is a comment, put two spaces before it.</source>
        <translation>Si # fait partie du texte, mettez tout le texte entre guillemets droits (&quot;…&quot;)&#x202f;; si c’est un commentaire, mettez deux espaces devant.</translation>
    </message>
    <message>
        <source>A text without quotes may not begin with &quot;{character}&quot;.</source>
        <translation>Un texte sans guillemets droits ne peut pas commencer par «&#xa0;{character}&#xa0;».</translation>
    </message>
    <message>
        <source>Put the whole text in quotes: &quot;…&quot;</source>
        <translation>Mettez tout le texte entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>After &quot;{character}&quot; the text must begin on the next line.</source>
        <translation>Après «&#xa0;{character}&#xa0;», le texte doit commencer à la ligne suivante.</translation>
    </message>
    <message>
        <source>Move the text to the next line, indented; or, if &quot;{character}&quot; belongs to it, put the whole text in quotes.</source>
        <translation>Mettez le texte à la ligne suivante, en retrait&#x202f;; ou, si «&#xa0;{character}&#xa0;» en fait partie, mettez tout le texte entre guillemets droits.</translation>
    </message>
    <message>
        <source>The bracket &quot;{character}&quot; begins a list or keys that are not closed, or that more text follows.</source>
        <translation>Le crochet «&#xa0;{character}&#xa0;» ouvre une liste ou des clés qui ne sont pas fermées, ou que suit encore du texte.</translation>
    </message>
    <message>
        <source>Close the bracket; or, if it begins a text, put the whole text in quotes.</source>
        <translation>Fermez le crochet&#x202f;; ou, s’il commence un texte, mettez tout le texte entre guillemets droits.</translation>
    </message>
    <message>
        <source>The text goes on after its closing quote ({quote}).</source>
        <translation>Le texte continue après son guillemet fermant ({quote}).</translation>
    </message>
    <message>
        <source>Put the whole text in quotes of the other kind (&apos;…&apos; or &quot;…&quot;), or write &gt;- and begin it on the next line.</source>
        <translation>Mettez tout le texte entre guillemets droits de l’autre sorte (&apos;…&apos; ou &quot;…&quot;), ou écrivez &gt;- et commencez-le à la ligne suivante.</translation>
    </message>
    <message>
        <source>An apostrophe ends a text in &apos;…&apos;: write it twice (&apos;&apos;), or put the text in &quot;…&quot;</source>
        <translation>Une apostrophe termine un texte entre &apos;…&apos;&#xa0;: doublez-la (&apos;&apos;), ou mettez le texte entre &quot;…&quot;</translation>
    </message>
    <message>
        <source>The quote ({quote}) that begins here is not closed.</source>
        <translation>Le guillemet ({quote}) ouvert ici n’est pas fermé.</translation>
    </message>
    <message>
        <source>Write {quote} at the end of the text as well.</source>
        <translation>Écrivez {quote} à la fin du texte aussi.</translation>
    </message>
    <message>
        <source>Within &quot;…&quot; a backslash has a special meaning, which this one has not.</source>
        <translation>Entre &quot;…&quot;, une barre oblique inverse a un sens spécial, que celle-ci n’a pas.</translation>
    </message>
    <message>
        <source>Put the text in &apos;…&apos; instead, or write the backslash twice.</source>
        <translation>Mettez plutôt le texte entre &apos;…&apos;, ou doublez la barre oblique inverse.</translation>
    </message>
    <message>
        <source>Type the character itself instead of its number.</source>
        <translation>Tapez le caractère lui-même au lieu de son numéro.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation.</source>
        <translation>Il y a une tabulation dans le retrait.</translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation>Faites le retrait avec des espaces.</translation>
    </message>
    <message>
        <source>A no-break space or another invisible character stands in the indentation.</source>
        <translation>Il y a une espace insécable ou un autre caractère invisible dans le retrait.</translation>
    </message>
    <message>
        <source>Delete it and indent with ordinary spaces.</source>
        <translation>Effacez-la et faites le retrait avec des espaces ordinaires.</translation>
    </message>
    <message>
        <source>A no-break space stands after the colon of &quot;{key}&quot;, so that it is no key.</source>
        <translation>Une espace insécable suit le deux-points de «&#xa0;{key}&#xa0;», qui n’est donc pas une clé.</translation>
    </message>
    <message>
        <source>Delete it and type an ordinary space after the colon.</source>
        <translation>Effacez-la et tapez une espace ordinaire après le deux-points.</translation>
    </message>
    <message>
        <source>A space is missing after the colon of &quot;{key}&quot;.</source>
        <translation>Il manque une espace après le deux-points de «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>Write &quot;{key}: &quot; with a space after the colon.</source>
        <translation>Écrivez &quot;{key}: &quot; avec une espace après le deux-points.</translation>
    </message>
    <message>
        <source>This line is not indented like the lines that it belongs with.</source>
        <translation>Cette ligne n’a pas le même retrait que celles avec lesquelles elle va.</translation>
    </message>
    <message>
        <source>Let keys of one level begin in the same column, and a text that goes on begin further right than its key.</source>
        <translation>Faites commencer les clés d’un même niveau à la même colonne, et la suite d’un texte plus à droite que sa clé.</translation>
    </message>
    <message>
        <source>Delete the spaces in this blank line: there are more of them than before the text that follows it.</source>
        <translation>Supprimez les espaces de cette ligne vide : il y en a plus que devant le texte qui la suit.</translation>
    </message>
    <message>
        <source>This line has no key and belongs to no text above it.</source>
        <translation>Cette ligne n’a pas de clé et n’appartient à aucun texte au-dessus d’elle.</translation>
    </message>
    <message>
        <source>If it goes on with the text above, indent it further than that key; otherwise give it a key and a colon.</source>
        <translation>Si elle continue le texte au-dessus, mettez-la plus en retrait que sa clé&#x202f;; sinon, donnez-lui une clé et un deux-points.</translation>
    </message>
    <message>
        <source>The entries above begin with a hyphen; this line does not.</source>
        <translation>Les entrées au-dessus commencent par un tiret&#x202f;; pas cette ligne.</translation>
    </message>
    <message>
        <source>Begin it with a hyphen and a space, or indent it as far as the keys that it belongs with.</source>
        <translation>Commencez-la par un tiret et une espace, ou mettez-la au retrait des clés avec lesquelles elle va.</translation>
    </message>
    <message>
        <source>A list begins here where a key is expected.</source>
        <translation>Une liste commence ici, où l’on attend une clé.</translation>
    </message>
    <message>
        <source>Write the key of the list and a colon on a line above it, or remove the hyphen.</source>
        <translation>Écrivez la clé de la liste et un deux-points sur une ligne au-dessus, ou retirez le tiret.</translation>
    </message>
    <message>
        <source>Lists and keys are nested too deeply here.</source>
        <translation>Les listes et les clés sont ici trop profondément imbriquées.</translation>
    </message>
    <message>
        <source>A map needs no more than ten levels; look for stray brackets or hyphens.</source>
        <translation>Une carte n’a pas besoin de plus de dix niveaux&#x202f;; cherchez des crochets ou des tirets égarés.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as YAML: {problem}.</source>
        <translation>Cela ne se lit pas comme du YAML&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Look for a missing quote, bracket or colon here or in the line above; text is safest in quotes: &quot;…&quot;</source>
        <translation>Cherchez un guillemet, un crochet ou un deux-points manquant ici ou à la ligne précédente&#x202f;; le plus sûr est de mettre le texte entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>Did you mean &quot;{suggestion}&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;{suggestion}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>This map has no title.</source>
        <translation>Cette carte n’a pas de titre.</translation>
    </message>
    <message>
        <source>Begin the file with a line such as: title: What is debated</source>
        <translation>Commencez le fichier par une ligne comme&#xa0;: title: Ce dont on débat</translation>
    </message>
    <message>
        <source>This map has no claims.</source>
        <translation>Cette carte n’a pas d’affirmations.</translation>
    </message>
    <message>
        <source>Write claims: on a line of its own and below it, indented, a line such as: close: A claim.</source>
        <translation>Écrivez claims: sur une ligne à part et en dessous, en retrait, une ligne comme&#xa0;: fermer: Une affirmation.</translation>
    </message>
    <message>
        <source>The claim &quot;{id}&quot; has no text.</source>
        <translation>L’affirmation «&#xa0;{id}&#xa0;» n’a pas de texte.</translation>
    </message>
    <message>
        <source>Write its sentence after text:</source>
        <translation>Écrivez sa phrase après text:</translation>
    </message>
    <message>
        <source>This passage has no quote.</source>
        <translation>Ce passage n’a pas de citation.</translation>
    </message>
    <message>
        <source>Write the quoted words after quote:</source>
        <translation>Écrivez les mots cités après quote:</translation>
    </message>
    <message>
        <source>This stop of the tour names no claim.</source>
        <translation>Cette étape de la visite ne nomme aucune affirmation.</translation>
    </message>
    <message>
        <source>Write the id of a claim after claim:</source>
        <translation>Écrivez l’identifiant d’une affirmation après claim:</translation>
    </message>
    <message>
        <source>This relation does not say which claim it is about.</source>
        <translation>Cette relation ne dit pas de quelle affirmation il s’agit.</translation>
    </message>
    <message>
        <source>Write the id of that claim after claim:</source>
        <translation>Écrivez l’identifiant de cette affirmation après claim:</translation>
    </message>
    <message>
        <source>This undercut does not say which relation it denies.</source>
        <translation>Cette sape ne dit pas quelle relation elle nie.</translation>
    </message>
    <message>
        <source>Write after relation: the id of that relation, or its ends, such as: air -&gt; close</source>
        <translation>Écrivez après relation: l’identifiant de cette relation, ou ses bouts, comme&#xa0;: air -&gt; fermer</translation>
    </message>
    <message>
        <source>This relation does not say which claim it starts from.</source>
        <translation>Cette relation ne dit pas de quelle affirmation elle part.</translation>
    </message>
    <message>
        <source>Write the id of that claim after from:</source>
        <translation>Écrivez l’identifiant de cette affirmation après from:</translation>
    </message>
    <message>
        <source>This relation does not say what it supports, attacks or undercuts.</source>
        <translation>Cette relation ne dit pas ce qu’elle appuie, attaque ou sape.</translation>
    </message>
    <message>
        <source>Add one of the keys supports:, attacks: and undercuts:</source>
        <translation>Ajoutez l’une des clés supports:, attacks: et undercuts:</translation>
    </message>
    <message>
        <source>This relation has more than one of supports:, attacks: and undercuts:</source>
        <translation>Cette relation a plusieurs des clés supports:, attacks: et undercuts:</translation>
    </message>
    <message>
        <source>Make it one relation for each.</source>
        <translation>Faites-en une relation pour chacune.</translation>
    </message>
    <message>
        <source>A text belongs under &quot;{key}&quot;, not a list or further keys.</source>
        <translation>Sous «&#xa0;{key}&#xa0;» va un texte, non une liste ou d’autres clés.</translation>
    </message>
    <message>
        <source>If the text begins with a bracket or has a colon in it, put it in quotes: &quot;…&quot;</source>
        <translation>Si le texte commence par un crochet ou contient un deux-points, mettez-le entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>One id belongs under &quot;{key}&quot;, not a list or further keys.</source>
        <translation>Sous «&#xa0;{key}&#xa0;» va un seul identifiant, non une liste ou d’autres clés.</translation>
    </message>
    <message>
        <source>Write a single id here; make further entries for further ones.</source>
        <translation>Écrivez ici un seul identifiant&#x202f;; faites d’autres entrées pour les autres.</translation>
    </message>
    <message>
        <source>A number from 0 to 1 belongs under &quot;{key}&quot;, not &quot;{value}&quot;.</source>
        <translation>Sous «&#xa0;{key}&#xa0;» va un nombre de 0 à 1, non «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Write a number with a point and without quotes, such as 0.4</source>
        <translation>Écrivez un nombre avec un point et sans guillemets, comme 0.4</translation>
    </message>
    <message>
        <source>Either true or false belongs under &quot;{key}&quot;, not &quot;{value}&quot;.</source>
        <translation>Sous «&#xa0;{key}&#xa0;» va true ou false, non «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Écrivez true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>A list belongs under &quot;{key}&quot;.</source>
        <translation>Sous «&#xa0;{key}&#xa0;» va une liste.</translation>
    </message>
    <message>
        <source>Write each entry on a line of its own, indented, beginning with a hyphen and a space.</source>
        <translation>Écrivez chaque entrée sur une ligne à part, en retrait, en commençant par un tiret et une espace.</translation>
    </message>
    <message>
        <source>Keys with values belong under &quot;{key}&quot;, such as: {example}</source>
        <translation>Sous «&#xa0;{key}&#xa0;» vont des clés avec des valeurs, comme&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Write each key on a line of its own, indented, with a colon and a space after it.</source>
        <translation>Écrivez chaque clé sur une ligne à part, en retrait, suivie d’un deux-points et d’une espace.</translation>
    </message>
    <message>
        <source>Under &quot;{key}&quot; each entry begins with its id and a colon.</source>
        <translation>Sous «&#xa0;{key}&#xa0;», chaque entrée commence par son identifiant et un deux-points.</translation>
    </message>
    <message>
        <source>Write each entry on a line of its own, indented, such as: {example}</source>
        <translation>Écrivez chaque entrée sur une ligne à part, en retrait, comme&#xa0;: {example}</translation>
    </message>
    <message>
        <source>This file is no debate map: it has no keys such as title: and claims:</source>
        <translation>Ce fichier n’est pas une carte de débat&#xa0;: il n’a pas de clés comme title: et claims:</translation>
    </message>
    <message>
        <source>A debate map begins with a line such as: title: What is debated</source>
        <translation>Une carte de débat commence par une ligne comme&#xa0;: title: Ce dont on débat</translation>
    </message>
    <message>
        <source>A list or further keys stand where a key or an id belongs.</source>
        <translation>Une liste ou d’autres clés se trouvent là où va une clé ou un identifiant.</translation>
    </message>
    <message>
        <source>If this is a text or an id, put it in quotes.</source>
        <translation>Si c’est un texte ou un identifiant, mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>An entry under &quot;{key}&quot; has no id before its colon.</source>
        <translation>Une entrée sous «&#xa0;{key}&#xa0;» n’a pas d’identifiant devant son deux-points.</translation>
    </message>
    <message>
        <source>Write a short word of your choice before the colon.</source>
        <translation>Écrivez un mot court de votre choix devant le deux-points.</translation>
    </message>
    <message>
        <source>Write hundredths as a number from 0 to 1: {suggestion}</source>
        <translation>Écrivez un pourcentage comme un nombre de 0 à 1&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>Write the number with a point: {suggestion}</source>
        <translation>Écrivez le nombre avec un point&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>Take the quotes away: {suggestion}</source>
        <translation>Retirez les guillemets&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>A strength lies between 0 and 1; {value} does not.</source>
        <translation>Une force est entre 0 et 1&#x202f;; pas {value}.</translation>
    </message>
    <message>
        <source>Write a number such as 0.4</source>
        <translation>Écrivez un nombre comme 0.4</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no colour.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write # and six digits or letters from a to f, in quotes, such as &quot;#b5651d&quot;</source>
        <translation>Écrivez # et six chiffres ou lettres de a à f, entre guillemets droits, comme &quot;#b5651d&quot;</translation>
    </message>
    <message>
        <source>The colour is lost: without quotes, # begins a comment.</source>
        <translation>La couleur est perdue&#xa0;: sans guillemets, # commence un commentaire.</translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;{suggestion}&quot;</source>
        <translation>Mettez-la entre guillemets droits&#xa0;: &quot;{suggestion}&quot;</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no address of a web page, so nobody can follow it.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas l’adresse d’une page web&#xa0;: personne ne peut la suivre.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https:// or http://</source>
        <translation>Écrivez l’adresse entière, qui commence par https:// ou http://</translation>
    </message>
    <message>
        <source>The file &quot;{value}&quot; lies outside the folder of the map, so it is not read.</source>
        <translation>Le fichier «&#xa0;{value}&#xa0;» est hors du dossier de la carte&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>Put the file beside or below the map and write its name from there, such as texts/letter.txt</source>
        <translation>Mettez le fichier à côté de la carte ou plus bas et écrivez son nom à partir de là, comme textes/lettre.txt</translation>
    </message>
    <message>
        <source>Write an address under url: instead; nothing is fetched from the network.</source>
        <translation>Écrivez plutôt une adresse sous url:&#x202f;; rien n’est cherché sur le réseau.</translation>
    </message>
    <message>
        <source>This map is written in format &quot;{value}&quot;; this program reads format 1.</source>
        <translation>Cette carte est écrite au format «&#xa0;{value}&#xa0;»&#x202f;; ce programme lit le format 1.</translation>
    </message>
    <message>
        <source>Write debatemap: 1, leave the line out, or install a newer debatemap.</source>
        <translation>Écrivez debatemap: 1, retirez la ligne, ou installez un debatemap plus récent.</translation>
    </message>
    <message>
        <source>Indent the lines below that are claims, so that they begin further right than claims:</source>
        <translation>Mettez en retrait les affirmations qui suivent&#xa0;: elles doivent commencer plus à droite que claims:</translation>
    </message>
    <message>
        <source>Indent the keys below that belong to it, from &quot;{first}:&quot; on, further than &quot;{key}:&quot;.</source>
        <translation>Mettez en retrait les clés qui suivent et lui appartiennent, à partir de «&#xa0;{first}:&#xa0;», plus que «&#xa0;{key}:&#xa0;».</translation>
    </message>
    <message>
        <source>Begin each entry with an id of your choice and a colon instead of a hyphen, such as: {example}</source>
        <translation>Commencez chaque entrée par un identifiant de votre choix et un deux-points au lieu d’un trait d’union, par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Begin each entry with a hyphen and a space; an id of its own stands after id:</source>
        <translation>Commencez chaque entrée par un trait d’union et une espace&#x202f;; son identifiant se met après id:</translation>
    </message>
    <message>
        <source>Begin each entry with an ordinary hyphen and a space, on a line of its own, not with &quot;{sign}&quot;.</source>
        <translation>Commencez chaque entrée, sur sa propre ligne, par un trait d’union ordinaire et une espace, et non par «&#xa0;{sign}&#xa0;».</translation>
    </message>
    <message>
        <source>If the second hyphen belongs to the text, put the whole text in quotes: &quot;…&quot;</source>
        <translation>Si le second trait d’union fait partie du texte, mettez tout le texte entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>Write only an id here, and describe what it names under {section}:</source>
        <translation>N’écrivez ici qu’un identifiant, et décrivez ce qu’il désigne sous {section}:</translation>
    </message>
    <message>
        <source>This is read as a single entry: &quot;{value}&quot;.</source>
        <translation>Ceci est lu comme une seule entrée&#xa0;: «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Begin each entry with an ordinary hyphen and a space, on a line of its own.</source>
        <translation>Commencez chaque entrée, sur sa propre ligne, par un trait d’union ordinaire et une espace.</translation>
    </message>
    <message>
        <source>This is read as a single tag: &quot;{value}&quot;.</source>
        <translation>Ceci est lu comme une seule étiquette&#xa0;: «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Write several tags in brackets: [money, shops]</source>
        <translation>Écrivez plusieurs étiquettes entre crochets&#xa0;: [argent, commerces]</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no key that is known here; known are: {known}</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une clé connue ici&#x202f;; les clés connues sont&#xa0;: {known}</translation>
    </message>
    <message>
        <source>If this is a part of a text: in braces a comma ends a text, so put the whole text in quotes: &quot;…&quot;</source>
        <translation>Si c’est un morceau de texte&#xa0;: entre accolades, une virgule termine le texte&#x202f;; mettez donc tout le texte entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; is unknown here; it is read as &quot;{suggestion}&quot;.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est inconnue ici&#x202f;; elle est lue comme «&#xa0;{suggestion}&#xa0;».</translation>
    </message>
    <message>
        <source>Write &quot;{suggestion}:&quot; instead of &quot;{key}:&quot;.</source>
        <translation>Écrivez «&#xa0;{suggestion}:&#xa0;» au lieu de «&#xa0;{key}:&#xa0;».</translation>
    </message>
    <message>
        <source>A no-break space or another invisible character stands at the id &quot;{id}&quot;.</source>
        <translation>Une espace insécable ou un autre caractère invisible accompagne l’identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>If the next entry of the list begins here, put a hyphen and a space before it.</source>
        <translation>Si l’entrée suivante de la liste commence ici, mettez devant un trait d’union et une espace.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; is unknown here and is not read.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est inconnue ici et n’est pas lue.</translation>
    </message>
    <message>
        <source>Known keys here: {known}</source>
        <translation>Clés connues ici&#xa0;: {known}</translation>
    </message>
    <message>
        <source>If this is a text with a colon in it, put the whole text in quotes: &quot;…&quot;</source>
        <translation>Si c’est un texte qui contient un deux-points, mettez tout le texte entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>A no-break space or another invisible character stands at the key &quot;{key}&quot;.</source>
        <translation>Il y a une espace insécable ou un autre caractère invisible dans la clé «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>Delete it and type &quot;{suggestion}:&quot; anew.</source>
        <translation>Effacez-la et retapez &quot;{suggestion}:&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands here for the second time; it stood already in line {line}.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est ici pour la deuxième fois&#x202f;; elle était déjà à la ligne {line}.</translation>
    </message>
    <message>
        <source>Keep one of the two; only the first is read.</source>
        <translation>Gardez l’une des deux&#x202f;; seule la première est lue.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is taken already, in line {line}.</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» est déjà pris, à la ligne {line}.</translation>
    </message>
    <message>
        <source>Give one of the two another id; only the first is read.</source>
        <translation>Donnez à l’un des deux un autre identifiant&#x202f;; seul le premier est lu.</translation>
    </message>
    <message>
        <source>It looks like &quot;{suggestion}&quot; but is made of other characters: copy the id from where it is given.</source>
        <translation>Cela ressemble à «&#xa0;{suggestion}&#xa0;» mais s’écrit avec d’autres caractères&#xa0;: copiez l’identifiant là où il est donné.</translation>
    </message>
    <message>
        <source>To name several, write them in brackets: [{suggestion}]</source>
        <translation>Pour en nommer plusieurs, écrivez-les entre crochets&#xa0;: [{suggestion}]</translation>
    </message>
    <message>
        <source>The claim &quot;{id}&quot; supports &quot;{target}&quot;, which is no claim of this map.</source>
        <translation>L’affirmation «&#xa0;{id}&#xa0;» appuie «&#xa0;{target}&#xa0;», qui n’est pas une affirmation de cette carte.</translation>
    </message>
    <message>
        <source>Write the id of a claim as it stands before its colon.</source>
        <translation>Écrivez l’identifiant d’une affirmation tel qu’il est devant son deux-points.</translation>
    </message>
    <message>
        <source>The claim &quot;{id}&quot; attacks &quot;{target}&quot;, which is no claim of this map.</source>
        <translation>L’affirmation «&#xa0;{id}&#xa0;» attaque «&#xa0;{target}&#xa0;», qui n’est pas une affirmation de cette carte.</translation>
    </message>
    <message>
        <source>The premise &quot;{target}&quot; is no claim of this map.</source>
        <translation>La prémisse «&#xa0;{target}&#xa0;» n’est pas une affirmation de cette carte.</translation>
    </message>
    <message>
        <source>The tour stops at &quot;{target}&quot;, which is no claim of this map.</source>
        <translation>La visite s’arrête à «&#xa0;{target}&#xa0;», qui n’est pas une affirmation de cette carte.</translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is a relation; to deny it, write undercuts: {target}</source>
        <translation>«&#xa0;{target}&#xa0;» est une relation&#x202f;; pour la nier, écrivez undercuts: {target}</translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no relation of this map.</source>
        <translation>«&#xa0;{target}&#xa0;» n’est pas une relation de cette carte.</translation>
    </message>
    <message>
        <source>Write the id of a relation, or its ends, such as: air -&gt; close</source>
        <translation>Écrivez l’identifiant d’une relation, ou ses bouts, comme&#xa0;: air -&gt; fermer</translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is a claim; against a claim, write attacks: {target}, or name one of its relations.</source>
        <translation>«&#xa0;{target}&#xa0;» est une affirmation&#x202f;; contre une affirmation, écrivez attacks: {target}, ou nommez une de ses relations.</translation>
    </message>
    <message>
        <source>&quot;{target}&quot; may be any of these relations (line: id): {candidates}</source>
        <translation>«&#xa0;{target}&#xa0;» peut être l’une de ces relations (ligne&#xa0;: identifiant)&#xa0;: {candidates}</translation>
    </message>
    <message>
        <source>Give the relation that you mean an id of its own (id: …) and write that id here.</source>
        <translation>Donnez à la relation visée son propre identifiant (id: …) et écrivez-le ici.</translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no speaker of this map.</source>
        <translation>«&#xa0;{target}&#xa0;» n’est pas un locuteur de cette carte.</translation>
    </message>
    <message>
        <source>Write the id of a speaker, or add the speaker under speakers:</source>
        <translation>Écrivez l’identifiant d’un locuteur, ou ajoutez-le sous speakers:</translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no group of this map.</source>
        <translation>«&#xa0;{target}&#xa0;» n’est pas un groupe de cette carte.</translation>
    </message>
    <message>
        <source>Write the id of a group, or add the group under groups:</source>
        <translation>Écrivez l’identifiant d’un groupe, ou ajoutez-le sous groups:</translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no source of this map.</source>
        <translation>«&#xa0;{target}&#xa0;» n’est pas une source de cette carte.</translation>
    </message>
    <message>
        <source>Write the id of a source, or add the source under sources:</source>
        <translation>Écrivez l’identifiant d’une source, ou ajoutez-la sous sources:</translation>
    </message>
    <message>
        <source>The group &quot;{id}&quot; lies within itself: {circle}</source>
        <translation>Le groupe «&#xa0;{id}&#xa0;» est à l’intérieur de lui-même&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>Take parent: away from one of these groups.</source>
        <translation>Retirez parent: à l’un de ces groupes.</translation>
    </message>
    <message>
        <source>The premise &quot;{target}&quot; is named twice in one relation.</source>
        <translation>La prémisse «&#xa0;{target}&#xa0;» est nommée deux fois dans une relation.</translation>
    </message>
    <message>
        <source>Name each premise once.</source>
        <translation>Nommez chaque prémisse une fois.</translation>
    </message>
    <message>
        <source>The relation &quot;{id}&quot; says the same as one in line {line}.</source>
        <translation>La relation «&#xa0;{id}&#xa0;» dit la même chose qu’une autre à la ligne {line}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>No passage is taken from the source &quot;{id}&quot;.</source>
        <translation>Aucun passage n’est tiré de la source «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Name it in a passage (source: {id}) or remove it.</source>
        <translation>Nommez-la dans un passage (source: {id}) ou retirez-la.</translation>
    </message>
    <message>
        <source>The speaker &quot;{id}&quot; says nothing in this map.</source>
        <translation>Le locuteur «&#xa0;{id}&#xa0;» ne dit rien dans cette carte.</translation>
    </message>
    <message>
        <source>Name the speaker in a claim or a passage (speaker: {id}) or remove the entry.</source>
        <translation>Nommez-le dans une affirmation ou un passage (speaker: {id}) ou retirez l’entrée.</translation>
    </message>
    <message>
        <source>No claim is in the group &quot;{id}&quot;.</source>
        <translation>Aucune affirmation n’est dans le groupe «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Put a claim into it (group: {id}) or remove it.</source>
        <translation>Mettez-y une affirmation (group: {id}) ou retirez-le.</translation>
    </message>
    <message>
        <source>The file has {size} MB; a map may have {most}.</source>
        <translation>Le fichier fait {size} Mo&#x202f;; une carte peut en faire {most}.</translation>
    </message>
    <message>
        <source>Put long source texts into files beside the map (file: …), or divide the map.</source>
        <translation>Mettez les longs textes des sources dans des fichiers à côté de la carte (file: …), ou divisez la carte.</translation>
    </message>
    <message>
        <source>This map has {count} claims; only the first {most} are read.</source>
        <translation>Cette carte a {count} affirmations&#x202f;; seules les {most} premières sont lues.</translation>
    </message>
    <message>
        <source>Divide the map.</source>
        <translation>Divisez la carte.</translation>
    </message>
    <message>
        <source>This map has more than {value} keys and values; what stands from here on is not read.</source>
        <translation>Cette carte a plus de {value} clés et valeurs&#x202f;; ce qui suit n’est pas lu.</translation>
    </message>
    <message>
        <source>{count} entries stand under &quot;{key}&quot;; only the first {most} are read.</source>
        <translation>Il y a {count} entrées sous «&#xa0;{key}&#xa0;»&#x202f;; seules les {most} premières sont lues.</translation>
    </message>
    <message>
        <source>The lists of this map have more than {most} entries together; from here on they are not read.</source>
        <translation>Les listes de cette carte ont ensemble plus de {most} entrées ; à partir d’ici, elles ne sont plus lues.</translation>
    </message>
    <message>
        <source>The text under &quot;{key}&quot; has {count} characters; only the first {most} are read.</source>
        <translation>Le texte sous «&#xa0;{key}&#xa0;» a {count} caractères&#x202f;; seuls les {most} premiers sont lus.</translation>
    </message>
    <message>
        <source>Shorten it; whole texts belong under sources:</source>
        <translation>Raccourcissez-le&#x202f;; les textes entiers vont sous sources:</translation>
    </message>
    <message>
        <source>An id of {count} characters is too long; {most} are the most.</source>
        <translation>Un identifiant de {count} caractères est trop long&#x202f;; {most} au plus.</translation>
    </message>
    <message>
        <source>Choose a short word.</source>
        <translation>Choisissez un mot court.</translation>
    </message>
    <message>
        <source>This file has {count} more problems than are told here.</source>
        <translation>Ce fichier a {count} problèmes de plus que ceux qui sont dits ici.</translation>
    </message>
    <message>
        <source>Mend some of the others first.</source>
        <translation>Réparez d’abord quelques-uns des autres.</translation>
    </message>
    <message>
        <source>Without quotes, &quot;{value}&quot; refers to another place of the file; a map has no such references.</source>
        <translation>Sans guillemets, «&#xa0;{value}&#xa0;» renvoie à un autre endroit du fichier&#x202f;; une carte n’a pas de tels renvois.</translation>
    </message>
    <message>
        <source>If the asterisk belongs to a text, put the whole text in quotes; otherwise write it out in full.</source>
        <translation>Si l’astérisque fait partie d’un texte, mettez tout le texte entre guillemets droits&#x202f;; sinon, écrivez-le en entier.</translation>
    </message>
    <message>
        <source>Without quotes, &quot;{value}&quot; names a place of the file; a map has no such names.</source>
        <translation>Sans guillemets, «&#xa0;{value}&#xa0;» nomme un endroit du fichier&#x202f;; une carte n’a pas de tels noms.</translation>
    </message>
    <message>
        <source>If &amp; belongs to a text, put the whole text in quotes; otherwise remove it.</source>
        <translation>Si &amp; fait partie d’un texte, mettez tout le texte entre guillemets droits&#x202f;; sinon, retirez-le.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; gives the value a type; in a map the key does that.</source>
        <translation>«&#xa0;{value}&#xa0;» donne un type à la valeur&#x202f;; dans une carte, c’est la clé qui le fait.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>A text without quotes may not begin with an exclamation mark (&quot;{value}&quot;).</source>
        <translation>Un texte sans guillemets droits ne peut pas commencer par un point d’exclamation («&#xa0;{value}&#xa0;»).</translation>
    </message>
    <message>
        <source>The key &quot;&lt;&lt;&quot; would copy keys from elsewhere; a map does not do that.</source>
        <translation>La clé «&#xa0;&lt;&lt;&#xa0;» copierait des clés d’ailleurs&#x202f;; une carte ne fait pas cela.</translation>
    </message>
    <message>
        <source>Write the keys out in full.</source>
        <translation>Écrivez les clés en entier.</translation>
    </message>
    <message>
        <source>A line of three hyphens begins a second document; only what stands before it is read.</source>
        <translation>Une ligne de trois tirets commence un second document&#x202f;; seul ce qui la précède est lu.</translation>
    </message>
    <message>
        <source>Remove the line, or put the second map into a file of its own.</source>
        <translation>Retirez la ligne, ou mettez la seconde carte dans son propre fichier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Il n’y a pas de tel fichier.</translation>
    </message>
    <message>
        <source>Look at the spelling of its name and of the folders before it.</source>
        <translation>Vérifiez l’orthographe de son nom et des dossiers qui le précèdent.</translation>
    </message>
    <message>
        <source>This is a folder, not a map.</source>
        <translation>C’est un dossier, non une carte.</translation>
    </message>
    <message>
        <source>Name a map in it, a file that ends in .yaml or .yml.</source>
        <translation>Nommez une carte qui s’y trouve, un fichier qui finit par .yaml ou .yml.</translation>
    </message>
    <message>
        <source>This is a link that leads nowhere but to other links.</source>
        <translation>C’est un lien qui ne mène qu’à d’autres liens.</translation>
    </message>
    <message>
        <source>Open the map itself instead of a link to it.</source>
        <translation>Ouvrez la carte elle-même au lieu d’un lien vers elle.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a map, so it is not read.</source>
        <translation>C’est un périphérique, un tube ou un socket, non une carte&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>Save the map as an ordinary file and open that.</source>
        <translation>Enregistrez la carte en fichier ordinaire et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it and to enter its folder.</source>
        <translation>Donnez-vous le droit de le lire et d’entrer dans son dossier.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB, the most that a map may have.</source>
        <translation>Le fichier dépasse {most} Mo, le plus qu’une carte puisse faire.</translation>
    </message>
    <message>
        <source>No file can have this name.</source>
        <translation>Aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Look whether the disk is there and the file opens elsewhere.</source>
        <translation>Voyez si le disque est là et si le fichier s’ouvre ailleurs.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; lies outside the folder of the map, so it is not read.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» est hors du dossier de la carte&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>A link leads from &quot;{file}&quot; out of the folder of the map, so it is not read.</source>
        <translation>Un lien mène de «&#xa0;{file}&#xa0;» hors du dossier de la carte&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>Put the file itself beside or below the map instead of a link to it.</source>
        <translation>Mettez le fichier lui-même à côté de la carte ou plus bas, au lieu d’un lien.</translation>
    </message>
    <message>
        <source>There is no file &quot;{file}&quot; beside the map, so its quotes can&apos;t be checked.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{file}&#xa0;» à côté de la carte&#xa0;: ses citations ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>Put the file there, correct its name, or remove the line.</source>
        <translation>Mettez-y le fichier, corrigez son nom, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a folder, not a text.</source>
        <translation>«&#xa0;{file}&#xa0;» est un dossier, non un texte.</translation>
    </message>
    <message>
        <source>Name a text file in it, such as {file}/letter.txt</source>
        <translation>Nommez un fichier de texte qui s’y trouve, comme {file}/lettre.txt</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a device, a pipe or a socket, not a text, so it is not read.</source>
        <translation>«&#xa0;{file}&#xa0;» est un périphérique, un tube ou un socket, non un texte&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>Save the text as an ordinary file beside the map.</source>
        <translation>Enregistrez le texte en fichier ordinaire à côté de la carte.</translation>
    </message>
    <message>
        <source>You have no permission to read the file &quot;{file}&quot;.</source>
        <translation>Vous n’avez pas le droit de lire le fichier «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is larger than {most} MB, so it is not read.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» dépasse {most} Mo&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>Keep only the part that is quoted, or divide the text into several sources.</source>
        <translation>Ne gardez que la partie citée, ou divisez le texte en plusieurs sources.</translation>
    </message>
    <message>
        <source>The source texts are too large together, so &quot;{file}&quot; is not read.</source>
        <translation>Les textes des sources sont trop longs ensemble&#xa0;: «&#xa0;{file}&#xa0;» n’est pas lu.</translation>
    </message>
    <message>
        <source>Keep only the parts that are quoted, or divide the map.</source>
        <translation>Ne gardez que les parties citées, ou divisez la carte.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; can&apos;t be the name of a file here.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être ici le nom d’un fichier.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; can&apos;t be read: {reason}.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is not UTF-8 text: its line {reason} can&apos;t be decoded.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» n’est pas du texte en UTF-8&#xa0;: sa ligne {reason} ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>Save it as plain text, encoding UTF-8.</source>
        <translation>Enregistrez-le en texte brut, encodage UTF-8.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is no plain text: a sign that no text has stands in its line {reason}.</source>
        <translation>Le fichier « {file} » n’est pas du texte brut : sa ligne {reason} contient un signe qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is no plain text but has the format {reason}.</source>
        <translation>Le fichier « {file} » n’est pas du texte brut : il est au format {reason}.</translation>
    </message>
    <message>
        <source>These words are not in the text of &quot;{source}&quot;.</source>
        <translation>Ces mots ne sont pas dans le texte de «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>Copy them letter for letter from the source, and mark what you leave out by […]</source>
        <translation>Recopiez-les lettre pour lettre de la source, et marquez ce que vous coupez par […]</translation>
    </message>
    <message>
        <source>The nearest words stand in its line {line}: {words} – to quote them: {changes}</source>
        <translation>Les mots les plus proches sont à sa ligne {line}&#xa0;: {words} – pour les citer&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>These words stand at {count} places in the text of &quot;{source}&quot;.</source>
        <translation>Ces mots sont à {count} endroits du texte de «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>Tell which is meant by the words before (prefix: …) or after it (suffix: …)</source>
        <translation>Dites lequel est visé par les mots qui précèdent (prefix: …) ou qui suivent (suffix: …)</translation>
    </message>
    <message>
        <source>The parts of this quote stand in this order in the text of &quot;{source}&quot;, and near it in another.</source>
        <translation>Les parties de cette citation sont dans cet ordre dans le texte de «&#xa0;{source}&#xa0;», et tout près dans un autre.</translation>
    </message>
    <message>
        <source>Quote more words on either side of […], or the words before (prefix: …)</source>
        <translation>Citez plus de mots de part et d’autre de […], ou les mots qui précèdent (prefix: …)</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>Y &amp;aller</translation>
    </message>
    <message>
        <source>Open line {line} in the &amp;editor</source>
        <translation>Ouvrir la ligne {line} dans l’&amp;éditeur</translation>
    </message>
    <message>
        <source>&amp;Copy the problem</source>
        <translation>&amp;Copier le problème</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Error in line {line}, column {column}: {message}</source>
        <translation>Erreur à la ligne {line}, colonne {column}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Warning in line {line}, column {column}: {message}</source>
        <translation>Avertissement à la ligne {line}, colonne {column}&#xa0;: {message}</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>✓ Verbatim in the source</source>
        <translation>✓ Mot pour mot dans la source</translation>
    </message>
    <message>
        <source>The same words in the source, written a little differently</source>
        <translation>Les mêmes mots dans la source, écrits un peu autrement</translation>
    </message>
    <message>
        <source>In the source, with omissions</source>
        <translation>Dans la source, avec des coupures</translation>
    </message>
    <message>
        <source>At several places of the source</source>
        <translation>À plusieurs endroits de la source</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>Introuvable dans la source</translation>
    </message>
    <message>
        <source>Not checked: the text of the source is not there</source>
        <translation>Non vérifié&#xa0;: le texte de la source n’est pas là</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Les mêmes mots</translation>
    </message>
    <message>
        <source>With omissions</source>
        <translation>Avec des coupures</translation>
    </message>
    <message>
        <source>At several places</source>
        <translation>À plusieurs endroits</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hors de la source</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sans vérification</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>For it</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Mots-clés&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>Strength that the author gives it: {strength}</source>
        <translation>Force que l’auteur lui donne&#xa0;: {strength}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>Ce sur quoi elle porte</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation>Sape</translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation>Implicite</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>attacks</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>sape</translation>
    </message>
    <message>
        <source>Nobody says this: it is taken for granted.</source>
        <translation>Personne ne le dit&#xa0;: cela va sans dire.</translation>
    </message>
    <message>
        <source>Nobody says this: {speaker} takes it for granted.</source>
        <translation>Personne ne le dit&#xa0;: {speaker} le tient pour acquis.</translation>
    </message>
    <message>
        <source>Reason: {claim}</source>
        <translation>Raison&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Conclusion: {claim}</source>
        <translation>Conclusion&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Undercut step, from: {claim}</source>
        <translation>Pas sapé, depuis&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Undercut step, to: {claim}</source>
        <translation>Pas sapé, vers&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>This step is undercut by: {claim}</source>
        <translation>Ce pas est sapé par&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Supports: {claim}</source>
        <translation>Appuie&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Attacks: {claim}</source>
        <translation>Attaque&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Undercuts: {claim}</source>
        <translation>Sape&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Supported by: {claim}</source>
        <translation>Appuyée par&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Attacked by: {claim}</source>
        <translation>Attaquée par&#xa0;: {claim}</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>These files are there already:
{files}
Replace them?</source>
        <translation>Ces fichiers existent déjà&#xa0;:
{files}
Les remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>éthiopien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signes</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of: {scripts}. They appear as boxes.</source>
        <translation>Aucune police de cet ordinateur n’a les caractères de ces écritures&#xa0;: {scripts}. Ils apparaissent comme des cases.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Arranging the map…</source>
        <translation>Disposition de la carte…</translation>
    </message>
</context>
<context>
    <name>SourceFindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>The find before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>The next find</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Ne plus chercher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>SourceHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage {number} of {count}</source>
        <translation>Passage {number} sur {count}</translation>
    </message>
    <message>
        <source>{percent}% · {title}</source>
        <translation>{percent}&#xa0;% · {title}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The passage before</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>The next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>C&amp;hercher dans le texte…</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>This map names no sources.</source>
        <translation>Cette carte ne cite aucune source.</translation>
    </message>
    <message>
        <source>{number} of {count} claims on these words: {claim}. Click again for the next.</source>
        <translation>{number} sur {count} affirmations sur ces mots&#xa0;: {claim}. Cliquez encore pour la suivante.</translation>
    </message>
    <message>
        <source>The text of this source is not at hand. These are its passages, in order.</source>
        <translation>Le texte de cette source n’est pas disponible. Voici ses passages, dans l’ordre.</translation>
    </message>
    <message>
        <source>Not found in the source. This place is most like it. In the quote → here: {changes}</source>
        <translation>Introuvable dans la source. Voici l’endroit qui lui ressemble le plus. Dans la citation → ici&#xa0;: {changes}</translation>
    </message>
</context>
<context>
    <name>SourceStrip</name>
    <message>
        <source>What of the text is mapped</source>
        <translation>Ce qui est cartographié dans le texte</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Non cartographié</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Cartographié</translation>
    </message>
    <message>
        <source>Mapped more than once</source>
        <translation>Cartographié plus d’une fois</translation>
    </message>
    <message>
        <source>{percent}% of the text is mapped</source>
        <translation>{percent}&#xa0;% du texte est cartographié</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Who says what…</source>
        <translation>Qui dit quoi…</translation>
    </message>
    <message>
        <source>Who asserts, supports and attacks what, as a table</source>
        <translation>Qui affirme, soutient et attaque quoi, en tableau</translation>
    </message>
</context>
<context>
    <name>SpeakerTable</name>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Claims and speakers</source>
        <translation>Affirmations et qui les dit</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <translation>Copier en &amp;tableau</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet, values parted by tabs</source>
        <translation>Copier pour un tableur, valeurs séparées par des tabulations</translation>
    </message>
</context>
<context>
    <name>StanceModel</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>attacks</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>sape</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Read a debate as a map: who says what, for and against.</source>
        <translation>Lire un débat comme une carte&#xa0;: qui dit quoi, pour et contre.</translation>
    </message>
    <message>
        <source>Open a map…</source>
        <translation>Ouvrir une carte…</translation>
    </message>
    <message>
        <source>Or drop a file into this window.</source>
        <translation>Ou déposez un fichier dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent maps</source>
        <translation>Cartes récentes</translation>
    </message>
    <message>
        <source>{map} (no longer there)</source>
        <translation>{map} (n’y est plus)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Show what was saved in the file manager</source>
        <translation>Montrer ce qui a été enregistré dans le gestionnaire de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verbatim</source>
        <translation>
            <numerusform>%n mot pour mot</numerusform>
            <numerusform>%n mot pour mot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Stub</name>
    <message>
        <source>+{hidden}: {supporting} for, {attacking} against</source>
        <translation>+{hidden}&#xa0;: {supporting} pour, {attacking} contre</translation>
    </message>
    <message>
        <source>+{hidden} for</source>
        <translation>+{hidden} pour</translation>
    </message>
    <message>
        <source>+{hidden} against</source>
        <translation>+{hidden} contre</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The thesis</source>
        <translation>La thèse</translation>
    </message>
    <message>
        <source>Another thesis</source>
        <translation>Une autre thèse</translation>
    </message>
    <message>
        <source>A claim in a ring: what it bears on leads back to it</source>
        <translation>Une affirmation qui tourne en rond&#xa0;: ce sur quoi elle porte y ramène</translation>
    </message>
    <message>
        <source>A support for “{claim}”</source>
        <translation>Un appui pour «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>An attack on “{claim}”</source>
        <translation>Une attaque contre «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>A reply to “{claim}”</source>
        <translation>Une réponse à «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>An undercut of the step from “{claim}” to “{conclusion}”</source>
        <translation>Une sape du passage de «&#xa0;{claim}&#xa0;» à «&#xa0;{conclusion}&#xa0;»</translation>
    </message>
    <message>
        <source>Together with “{other}”, a support for “{claim}”</source>
        <translation>Avec «&#xa0;{other}&#xa0;», un appui pour «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>Together with “{other}”, an attack on “{claim}”</source>
        <translation>Avec «&#xa0;{other}&#xa0;», une attaque contre «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>Together with “{other}”, a reply to “{claim}”</source>
        <translation>Avec «&#xa0;{other}&#xa0;», une réponse à «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>Together with “{other}”, an undercut of the step from “{claim}” to “{conclusion}”</source>
        <translation>Avec «&#xa0;{other}&#xa0;», une sape du passage de «&#xa0;{claim}&#xa0;» à «&#xa0;{conclusion}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Present on the full screen</source>
        <translation>Présenter en plein écran</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>How large the map is shown ({larger} and {smaller} change it); press for other sizes</source>
        <translation>Taille de la carte ({larger} et {smaller} la changent)&#x202f;; cliquer pour d’autres tailles</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the map: {percent}</source>
        <translation>Taille de la carte&#xa0;: {percent}</translation>
    </message>
</context>
</TS>
