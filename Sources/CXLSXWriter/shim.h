// The one place where libxlsxwriter's headers enter the package.
#include <xlsxwriter.h>
