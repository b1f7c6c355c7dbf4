"""`linimasa export`: files and projects in, one picture or data file out."""

from collections.abc import Sequence
from pathlib import Path

from .. import exports, pipeline
from ..project import Project
from ..project.gathering import opened
from ..ui.picture_options import SUFFIXES, PictureError, PictureOptions
from .reading import Reader, Saved, tell


def suffixes() -> tuple[str, ...]:
    """The suffixes of all formats out: pictures first."""
    return (*SUFFIXES, *sorted(exports.by_suffix()))


def suffix_of(out: Path) -> str:
    """The suffix that chooses the format."""
    return exports.suffix_of(out)


def export(
    paths: Sequence[Path], out: Path, options: pipeline.Options, picture: PictureOptions, *, bom: bool = False
) -> int:
    """Write what can be read of the files to `out`, whose suffix is one of `suffixes`; returns the exit status.

    Of projects it is what their windows show; what they leave out is told on standard error.
    """
    reader = Reader()
    given = list(reader.read(paths, options))
    if not given:
        return 1
    project = opened([each.content if isinstance(each, Saved) else each for each in given])
    if saved := [each for each in given if isinstance(each, Saved)]:
        from .projects import tell_left_out

        tell_left_out(saved, project)
    try:
        written = _write(project, out, picture, bom)
    except OSError as error:
        tell(out, f"it cannot be written: {error.strerror or error}")
        return 1
    except (PictureError, exports.UnwritableError) as error:
        tell(out, str(error))
        return 1
    return int(reader.failed or not written)


def _write(project: Project, out: Path, picture: PictureOptions, bom: bool) -> bool:
    """Whether everything could be shown."""
    if out.suffix.lower() not in SUFFIXES:
        from ..ui import chronology, translation

        translation.use_english()
        exports.write(chronology.of_project(project, picture, bom=bom), out)
        return True
    from ..ui import pictures

    lacking = pictures.export_project(project, out, picture)
    if lacking:
        points = " ".join(f"U+{ord(character):04X}" for character in lacking)
        tell(out, f"{'nothing written, ' if picture.strict else ''}no glyph for {points}")
    return not lacking
