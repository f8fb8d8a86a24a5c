"""Words that writers take for keys: those of French, of American spelling and of other programs."""

_MEANT = {
    "title": "titre intitulé nom heading",
    "name": "nom prénom label",
    "claims": "affirmations thèses theses arguments propositions assertions nodes claim",
    "text": "texte énoncé enonce phrase contenu content label body statement sentence",
    "supports": "soutient appuie défend pour support pro",
    "attacks": "attaque réfute contredit contre attack con objects",
    "undercuts": "sape mine undercut",
    "speaker": "locuteur auteur orateur author by who",
    "speakers": "locuteurs orateurs personnes people persons",
    "sources": "source textes références references",
    "source": "sources référence reference",
    "groups": "groupes clusters",
    "group": "groupe cluster",
    "relations": "relation liens links edges",
    "passages": "passage citations extraits quotes quotations",
    "quote": "citation texte text extrait quotation",
    "locator": "page pages repère paragraphe where",
    "note": "notes remarque commentaire comment remark",
    "tags": "étiquettes mots-clés keywords tag",
    "implicit": "implicite",
    "strength": "force poids weight",
    "authors": "auteur auteurs author",
    "author": "auteur authors",
    "language": "langue lang",
    "licence": "license",
    "question": "problème issue",
    "description": "résumé summary abstract",
    "file": "fichier path",
    "url": "adresse lien link href",
    "role": "rôle fonction",
    "colour": "color couleur",
    "parent": "dans in",
    "tour": "visite parcours",
    "say": "dit dire texte text caption",
    "claim": "to target affirmation thèse",
    "relation": "to target claim",
    "from": "de source premises premise prémisses",
    "with": "avec and",
    "prefix": "préfixe avant before",
    "suffix": "suffixe après after",
}
_KEYS: dict[str, tuple[str, ...]] = {}
for _key, _words in _MEANT.items():
    for _word in _words.split():
        _KEYS[_word] = (*_KEYS.get(_word, ()), _key)


def meant_by(word: str) -> tuple[str, ...]:
    """Return the keys that `word` may stand for, the likeliest first."""
    return _KEYS.get(word.strip().casefold(), ())
