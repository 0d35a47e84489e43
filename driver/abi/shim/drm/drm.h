// linux-libc-dev's <linux/kfd_ioctl.h> includes <drm/drm.h>, which no Debian 12 package installs; libdrm-dev has the same
// header as <drm.h> in its own include directory.
#include <drm.h>
