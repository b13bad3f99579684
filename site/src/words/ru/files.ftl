# Файлы семи документов: приём, найденное в них, просмотр, опись.

# Приём файлов.
drop-anywhere = Перетащите файлы в любое место
drop-hint = Место каждому предложим по содержанию. До { $limit } каждый.
choose-files = Выбрать файлы
inspecting = Просмотр файлов: { $done } из { $total }. { $file }
inspecting-label = Сколько файлов просмотрено
cancel = Отменить
proposals = Куда отнести эти файлы?
proposals-hint = Место предложено по тексту файла. Проверьте его, прежде чем приложить.
proposals-attach =
    { $count ->
        [one] Приложить { $count } файл
        [few] Приложить { $count } файла
       *[other] Приложить { $count } файлов
    }
proposal-none = Выберите документ
proposal-by-content = предложено по тексту
slides =
    { $count ->
        [one] { $count } слайд
        [few] { $count } слайда
       *[other] { $count } слайдов
    }
sheets =
    { $count ->
        [one] { $count } лист
        [few] { $count } листа
       *[other] { $count } листов
    }
pages-not-told = число страниц не определено
file-look = Смотреть
file-exchange = Заменить
file-exchange-with = Файл вместо { $file }
file-up = Выше: { $file }
file-down = Ниже: { $file }
file-misnamed = Имя оканчивается на «{ $ending }», а внутри: { $kind }. Принять его это не мешает; переименуйте, чтобы он открылся у получателя.
file-scan = Скан без текста: прочтите его сами.
file-found = В тексте найдено: { $contents }.
found-in-text = найдено в тексте
file-looks-like = По тексту похоже на другой документ: { $document }.
file-move = Перенести туда
file-show-place = Показать
file-damaged = повреждён
file-encrypted = закрыт паролем
file-not-kept = Файл «{ $file }» приложен, но не сохранён в этом браузере: не хватает места. После перезагрузки приложите его снова.
undo-exchange = Заменён файлом «{ $file }».
undo-attached =
    { $count ->
        [one] Приложен { $count } файл.
        [few] Приложено { $count } файла.
       *[other] Приложено { $count } файлов.
    }
undo-moved = Перенесён: { $document }.
preview-before = Предыдущая страница
preview-after = Следующая страница
preview-page = Страница { $page } из { $pages }
preview-waiting = Страница рисуется.
preview-gone = Самого файла в этом браузере уже нет. Приложите его снова.
preview-none = Эту страницу здесь показать нельзя. Откройте файл в его программе.
preview-words = Слова этой страницы
preview-no-words = На этой странице слов не найдено.
enclosures = Опись приложений с контрольными суммами
enclosures-point = Пункт
enclosures-document = Документ
enclosures-file = Файл
enclosures-pages = Страниц
enclosures-size = Размер
enclosures-save = Сохранить опись таблицей
enclosures-name = Опись.tsv
