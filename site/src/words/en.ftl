# Stand-in.
title = Tanu: checking an application
