// The one place where libxlsxwriter's headers enter the package, with the two things beside it that Swift cannot import.
#include <locale.h>
#include <xlsxwriter.h>

#if defined(__linux__)
// A file in memory, closed on exec; declared here because glibc's header hides it from Swift.
int memfd_create(const char *name, unsigned int flags);
#define DOSSIER_MEMORY_FILE_FLAGS 0x0001U
#endif

// The C locale, whose mask is a macro that Swift cannot import.
static inline locale_t dossier_neutral_locale(void) {
    return newlocale(LC_ALL_MASK, "C", (locale_t)0);
}
