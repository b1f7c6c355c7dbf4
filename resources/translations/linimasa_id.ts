<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>it takes longer than {n} seconds: split it</source>
        <translation>membacanya makan waktu lebih dari {n} detik: bagi berkasnya</translation>
    </message>
    <message>
        <source>the process that reads it has ended ({status})</source>
        <translation>proses yang membacanya terhenti ({status})</translation>
    </message>
    <message>
        <source>it needs more than {n} GB of memory: split it</source>
        <translation>memerlukan memori lebih dari {n} GB: bagi berkasnya</translation>
    </message>
    <message>
        <source>Linimasa made a mistake, please report it: {error}</source>
        <translation>Linimasa membuat kesalahan, mohon laporkan: {error}</translation>
    </message>
    <message>
        <source>the folder holds no file that Linimasa reads ({suffixes})</source>
        <translation>folder ini tidak berisi berkas yang dapat dibaca Linimasa ({suffixes})</translation>
    </message>
    <message>
        <source>its name has no suffix that tells the format; it reads {suffixes}</source>
        <translation>namanya tidak berakhiran yang menunjukkan format; yang dapat dibaca: {suffixes}</translation>
    </message>
    <message>
        <source>{suffix} is not a format Linimasa reads; it reads {suffixes}</source>
        <translation>{suffix} bukan format yang dapat dibaca Linimasa; yang dapat dibaca: {suffixes}</translation>
    </message>
    <message>
        <source>it is no {what}, or is damaged: get it again</source>
        <translation>ini bukan {what}, atau rusak: ambil lagi berkasnya</translation>
    </message>
    <message>
        <source>it holds more than {most} files: unpack what you want to read</source>
        <translation>isinya lebih dari {most} berkas: buka dulu yang ingin dibaca</translation>
    </message>
    <message>
        <source>{name} is missing in it: the file is damaged or cut off: get it again</source>
        <translation>{name} tidak ada di dalamnya: berkas rusak atau terpotong: ambil lagi berkasnya</translation>
    </message>
    <message>
        <source>it needs a password: save it without one</source>
        <translation>berkas ini meminta kata sandi: simpan tanpa kata sandi</translation>
    </message>
    <message>
        <source>{name} in it cannot be unpacked: the file is damaged or cut off: get it again</source>
        <translation>{name} di dalamnya tidak dapat dibuka: berkas rusak atau terpotong: ambil lagi berkasnya</translation>
    </message>
    <message>
        <source>it unpacks to more than the limit of {limit} MB: raise the limit</source>
        <translation>isinya melebihi batas {limit} MB setelah dibuka: naikkan batasnya</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size, as no document does</source>
        <translation>isinya lebih dari {ratio} kali ukurannya setelah dibuka, tidak seperti dokumen mana pun</translation>
    </message>
    <message>
        <source>{name} in it has more than {most} elements: split it</source>
        <translation>{name} di dalamnya memuat lebih dari {most} elemen: pecah berkas itu</translation>
    </message>
    <message>
        <source>{name} in it is no XML: the file is damaged or cut off: get it again</source>
        <translation>{name} di dalamnya bukan XML: berkas rusak atau terpotong: ambil lagi berkasnya</translation>
    </message>
    <message>
        <source>{name} in it has a document type, as no program writes it</source>
        <translation>{name} di dalamnya memuat deklarasi jenis dokumen yang tidak ditulis program mana pun</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>berkas itu tidak ada</translation>
    </message>
    <message>
        <source>Linimasa may not read it: change its permissions</source>
        <translation>Linimasa tidak boleh membacanya: ubah izin berkas itu</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>ini tautan yang kembali ke dirinya sendiri</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namanya terlalu panjang</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ini folder, bukan berkas</translation>
    </message>
    <message>
        <source>it is not a regular file (a device, pipe or socket): copy its content into a file first</source>
        <translation>ini bukan berkas biasa (perangkat, pipa, atau soket): salin dulu isinya ke sebuah berkas</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkas ini kosong</translation>
    </message>
    <message>
        <source>the file has {size} MB, the limit is {limit} MB: split it, or raise the limit</source>
        <translation>berkas ini berukuran {size} MB, batasnya {limit} MB: bagi berkasnya, atau naikkan batasnya</translation>
    </message>
    <message>
        <source>the file grows while it is read, past the limit of {limit} MB</source>
        <translation>berkas ini terus membesar selagi dibaca, melampaui batas {limit} MB</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>no article was found in the page: open it with “use the whole page” (--whole-page)</source>
        <translation>tidak ada artikel yang ditemukan di halaman ini: buka dengan “pakai seluruh halaman” (--whole-page)</translation>
    </message>
    <message>
        <source>it holds no web page</source>
        <translation>isinya bukan halaman web</translation>
    </message>
    <message>
        <source>the page&apos;s elements are nested too deeply: save the article alone</source>
        <translation>elemen-elemen laman bersarang terlalu dalam: simpan artikelnya saja</translation>
    </message>
    <message>
        <source>the page has more than {most} elements: save the article alone</source>
        <translation>halaman ini memuat lebih dari {most} elemen: simpan artikelnya saja</translation>
    </message>
    <message>
        <source>the file holds nothing but white space</source>
        <translation>berkas ini hanya berisi spasi</translation>
    </message>
    <message>
        <source>it is not {encoding}: byte {at} does not fit</source>
        <translation>ini bukan {encoding}: bita {at} tidak cocok</translation>
    </message>
    <message>
        <source>there is no encoding {encoding}</source>
        <translation>tidak ada pengodean {encoding}</translation>
    </message>
    <message>
        <source>its encoding is none of UTF-8, UTF-16 and Windows-1252; save it as UTF-8</source>
        <translation>pengodeannya bukan UTF-8, UTF-16, atau Windows-1252; simpan sebagai UTF-8</translation>
    </message>
    <message>
        <source>it is not text but binary data: open it with the program it comes from and save it as text</source>
        <translation>ini bukan teks melainkan data biner: buka dengan program asalnya, lalu simpan sebagai teks</translation>
    </message>
    <message>
        <source>it is {encoding}, but damaged at byte {at}; save it as UTF-8 again</source>
        <translation>ini {encoding}, tetapi rusak pada bita {at}; simpan lagi sebagai UTF-8</translation>
    </message>
    <message>
        <source>the table is damaged at line {number}: {reason}</source>
        <translation>tabel rusak pada baris {number}: {reason}</translation>
    </message>
    <message>
        <source>row {number} has no text</source>
        <translation>baris {number} tidak memuat teks</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>dokumen Word</translation>
    </message>
    <message>
        <source>it is no Word document: save it as .docx again</source>
        <translation>ini bukan dokumen Word: simpan lagi sebagai .docx</translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation>dokumen ini tidak memuat teks</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>buku elektronik</translation>
    </message>
    <message>
        <source>it is no e-book: it names no package</source>
        <translation>ini bukan buku elektronik: tidak ada paket yang disebut di dalamnya</translation>
    </message>
    <message>
        <source>it is protected (DRM): Linimasa cannot open it</source>
        <translation>berkas ini dilindungi (DRM): Linimasa tidak dapat membukanya</translation>
    </message>
    <message>
        <source>the e-book holds no text</source>
        <translation>buku elektronik ini tidak memuat teks</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ini bukan objek</translation>
    </message>
    <message>
        <source>article {number}: {reason}</source>
        <translation>artikel {number}: {reason}</translation>
    </message>
    <message>
        <source>it is no JSON: {reason}</source>
        <translation>ini bukan JSON: {reason}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>susunannya terlalu dalam</translation>
    </message>
    <message>
        <source>the extraction is without its text: write it with --with-text</source>
        <translation>hasil ekstraksi ini tanpa teks: tulis dengan --with-text</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>teksnya kosong</translation>
    </message>
    <message>
        <source>it is no mailbox: no line “From ” begins a message</source>
        <translation>ini bukan kotak surat: tidak ada baris “From ” yang mengawali pesan</translation>
    </message>
    <message>
        <source>message {number}: {reason}</source>
        <translation>pesan {number}: {reason}</translation>
    </message>
    <message>
        <source>the message holds no text</source>
        <translation>pesan ini tidak memuat teks</translation>
    </message>
    <message>
        <source>the message has more than {most} parts</source>
        <translation>pesan ini terdiri atas lebih dari {most} bagian</translation>
    </message>
    <message>
        <source>the web archive holds no page: save the page again in the browser</source>
        <translation>arsip web ini tidak memuat halaman: simpan lagi halamannya di peramban</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>teks OpenDocument</translation>
    </message>
    <message>
        <source>it is no OpenDocument text: save it as .odt again</source>
        <translation>ini bukan teks OpenDocument: simpan lagi sebagai .odt</translation>
    </message>
    <message>
        <source>it is no PDF, or is damaged: get it again</source>
        <translation>ini bukan PDF, atau rusak: ambil lagi berkasnya</translation>
    </message>
    <message>
        <source>it has {n} pages, the limit is {most}: split it</source>
        <translation>isinya {n} halaman, batasnya {most}: bagi berkasnya</translation>
    </message>
    <message>
        <source>these pages are damaged and were left out: {pages}</source>
        <translation>halaman ini rusak dan tidak disertakan: {pages}</translation>
    </message>
    <message>
        <source>it has no text layer, its pages are pictures: run text recognition (OCR) over it first</source>
        <translation>tidak ada lapisan teks, halamannya berupa gambar: jalankan dulu pengenalan teks (OCR)</translation>
    </message>
    <message>
        <source>it is no rich text: save it as .rtf again</source>
        <translation>ini bukan RTF: simpan lagi sebagai .rtf</translation>
    </message>
    <message>
        <source>it is damaged: save it as .rtf again</source>
        <translation>berkas ini rusak: simpan lagi sebagai .rtf</translation>
    </message>
    <message>
        <source>it lies in a ZIP file in a ZIP file: unpack it</source>
        <translation>letaknya di dalam berkas ZIP di dalam berkas ZIP: buka dulu</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>berkas ZIP</translation>
    </message>
    <message>
        <source>Linimasa reads no files of these formats in it: {names}</source>
        <translation>di dalamnya ada berkas yang formatnya tidak dibaca Linimasa: {names}</translation>
    </message>
    <message>
        <source>Linimasa reads no files of these formats in it: {names} and {n} more</source>
        <translation>di dalamnya ada berkas yang formatnya tidak dibaca Linimasa: {names}, dan {n} lainnya</translation>
    </message>
    <message>
        <source>a TimeML file holds one article: hide the others</source>
        <translation>berkas TimeML memuat satu artikel: sembunyikan yang lain</translation>
    </message>
    <message>
        <source>it has no column {name}; there are: {columns}</source>
        <translation>tidak ada kolom {name}; yang ada: {columns}</translation>
    </message>
    <message>
        <source>which column holds the text? Name it (--map text=COLUMN); there are: {columns}</source>
        <translation>kolom mana yang berisi teks? Sebutkan (--map text=KOLOM); yang ada: {columns}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>tidak ada teks</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tidak ada tanggal</translation>
    </message>
    <message>
        <source>found {found}, read {read}</source>
        <translation>ditemukan {found}, dibaca {read}</translation>
    </message>
    <message>
        <source>{told}, of {named} that it names</source>
        <translation>{told}, dari {named} yang disebutkannya</translation>
    </message>
    <message>
        <source>{told}; number {number}: {reason}</source>
        <translation>{told}; nomor {number}: {reason}</translation>
    </message>
    <message>
        <source>{told}; and {n} more</source>
        <translation>{told}; dan {n} lagi</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>ini PDF</translation>
    </message>
    <message>
        <source>it is rich text</source>
        <translation>ini teks kaya (RTF)</translation>
    </message>
    <message>
        <source>it is a ZIP file, as Word documents and e-books are</source>
        <translation>ini berkas ZIP, seperti dokumen Word dan buku elektronik</translation>
    </message>
    <message>
        <source>it has a password, or the format that Office had before 2007: save it anew without a password</source>
        <translation>berkas ini memakai kata sandi, atau format Office sebelum 2007: simpan lagi tanpa kata sandi</translation>
    </message>
    <message>
        <source>{what}, not what its name says: end its name in {suffix}</source>
        <translation>{what}, padahal namanya berkata lain: akhiri namanya dengan {suffix}</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>bukan berkas</translation>
    </message>
    <message>
        <source>it is no project of Linimasa</source>
        <translation>bukan proyek Linimasa</translation>
    </message>
    <message>
        <source>it is written in another way than Linimasa does</source>
        <translation>ditulis dengan cara yang bukan cara Linimasa</translation>
    </message>
    <message>
        <source>it does not hold what a project holds</source>
        <translation>isinya bukan isi sebuah proyek</translation>
    </message>
    <message>
        <source>it holds more than a project holds</source>
        <translation>isinya lebih dari isi sebuah proyek</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>bagian-bagiannya tidak cocok satu sama lain</translation>
    </message>
    <message>
        <source>it is damaged, or no project of Linimasa: {why}</source>
        <translation>rusak, atau bukan proyek Linimasa: {why}</translation>
    </message>
    <message>
        <source>it is not there any more: save the project under another name</source>
        <translation>sudah tidak ada: simpan proyek dengan nama lain</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>it would change other files</source>
        <translation>akan mengubah berkas lain</translation>
    </message>
    <message>
        <source>it may not be written there: save the project under another name, or in another folder</source>
        <translation>tidak boleh ditulis di sana: simpan proyek dengan nama lain, atau di folder lain</translation>
    </message>
    <message>
        <source>it is open in another window</source>
        <translation>terbuka di jendela lain</translation>
    </message>
    <message>
        <source>the disk is full: make room, or save the project elsewhere</source>
        <translation>diska penuh: kosongkan sebagian, atau simpan proyek di tempat lain</translation>
    </message>
    <message>
        <source>the disk does not take it: make room, or save the project elsewhere</source>
        <translation>diska tidak menerimanya: kosongkan sebagian, atau simpan proyek di tempat lain</translation>
    </message>
    <message>
        <source>an article of it is too large for a project file</source>
        <translation>ada artikel yang terlalu besar untuk berkas proyek</translation>
    </message>
    <message>
        <source>it was made by a newer version of Linimasa: here it can only be read</source>
        <translation>dibuat oleh versi Linimasa yang lebih baru: di sini hanya dapat dibaca</translation>
    </message>
    <message>
        <source>it is open in another window: here it can only be read</source>
        <translation>terbuka di jendela lain: di sini hanya dapat dibaca</translation>
    </message>
    <message>
        <source>it may not be written: here it can only be read</source>
        <translation>tidak boleh ditulis: di sini hanya dapat dibaca</translation>
    </message>
    <message>
        <source>it was made by a newer version of Linimasa: read it with that one</source>
        <translation>dibuat oleh versi Linimasa yang lebih baru: bacalah dengan versi itu</translation>
    </message>
    <message>
        <source>a change of it was cut off: open it in the window once, which takes that back</source>
        <translation>ada perubahan yang terputus di tengah jalan: buka sekali di jendela, dan perubahan itu dibatalkan</translation>
    </message>
    <message>
        <source>an article is missing</source>
        <translation>ada artikel yang hilang</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>sebagian isinya hilang</translation>
    </message>
    <message>
        <source>a text is another than was written</source>
        <translation>ada teks yang bukan lagi yang ditulis dulu</translation>
    </message>
    <message>
        <source>a value is of another kind</source>
        <translation>ada nilai yang jenisnya lain</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open files…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Buka folder…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Buka yang terbaru</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Tempel artikel…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Simpan proyek</translation>
    </message>
    <message>
        <source>Save the project as…</source>
        <translation>Simpan proyek sebagai…</translation>
    </message>
    <message>
        <source>Close all articles</source>
        <translation>Tutup semua artikel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Copy events with their sources</source>
        <translation>Salin peristiwa beserta sumbernya</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>About Linimasa</source>
        <translation>Tentang Linimasa</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Semua perintah…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semuanya</translation>
    </message>
    <message>
        <source>Frame the selected event</source>
        <translation>Pusatkan peristiwa terpilih</translation>
    </message>
    <message>
        <source>View before</source>
        <translation>Tampilan sebelumnya</translation>
    </message>
    <message>
        <source>View after</source>
        <translation>Tampilan berikutnya</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ke suatu tanggal…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Event list</source>
        <translation>Daftar peristiwa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Kembalikan tata letak</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Review of events</source>
        <translation>Tinjauan peristiwa</translation>
    </message>
    <message>
        <source>Copies and export</source>
        <translation>Salinan dan ekspor</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Pencarian</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>Size: {name}</source>
        <translation>Ukuran: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Bahasa: {name}</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>Actors that could be the same</source>
        <translation>Aktor yang mungkin sama</translation>
    </message>
    <message>
        <source>The articles call this actor by no other name.</source>
        <translation>Artikel tidak menyebut aktor ini dengan nama lain.</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Disebut juga</translation>
    </message>
    <message>
        <source>In these articles</source>
        <translation>Dalam artikel-artikel ini</translation>
    </message>
    <message>
        <source>Find an actor</source>
        <translation>Cari aktor</translation>
    </message>
    <message>
        <source>Find an actor who is the same</source>
        <translation>Cari aktor yang sama</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Sama dengan</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>“{form}” is not {name}</source>
        <translation>“{form}” bukan {name}</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bukan yang ini</translation>
    </message>
    <message>
        <source>In “{title}” it is somebody else of this name</source>
        <translation>Dalam “{title}” itu orang lain dengan nama ini</translation>
    </message>
    <message>
        <source>Somebody else here</source>
        <translation>Orang lain di sini</translation>
    </message>
</context>
<context>
    <name>ActorRow</name>
    <message>
        <source>Role of {name}</source>
        <translation>Peran {name}</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Singkirkan {name}</translation>
    </message>
</context>
<context>
    <name>ActorsForm</name>
    <message>
        <source>Add an actor</source>
        <translation>Tambah aktor</translation>
    </message>
    <message>
        <source>Add an actor…</source>
        <translation>Tambah aktor…</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Karat</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Hijau kebiruan</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kuning tua</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Merah lembayung</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Hijau hutan</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Ungu pucat</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Which column holds what?</source>
        <translation>Kolom mana berisi apa?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Asked once for tables with these columns. Below each, what the first row holds.</source>
        <translation>Ditanyakan sekali untuk tabel dengan kolom-kolom ini. Di bawahnya isi baris pertama.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Teks artikel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Semua perintah</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Tidak ada perintah dengan kata-kata ini.</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Lane “{name}”</source>
        <translation>Lajur “{name}”</translation>
    </message>
    <message>
        <source>Who is {name}…</source>
        <translation>Siapa {name}…</translation>
    </message>
    <message>
        <source>Read the evidence</source>
        <translation>Baca bukti</translation>
    </message>
    <message>
        <source>Frame the event</source>
        <translation>Pusatkan peristiwa</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Salin dengan sumber</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Salin judul</translation>
    </message>
    <message>
        <source>Shown as an era</source>
        <translation>Ditampilkan sebagai era</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Pinned at the top</source>
        <translation>Sematkan di atas</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Lipat</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tampilkan semua lagi</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Hanya {name}</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>Sembunyikan {name}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The picture is not copied: {reason}</source>
        <translation>Gambar tidak tersalin: {reason}</translation>
    </message>
    <message>
        <source>Picture copied: {w} × {h} px</source>
        <translation>Gambar disalin: {w} × {h} px</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Sentences without a date</source>
        <translation>Kalimat tanpa tanggal</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>TTTT-BB-HH</translation>
    </message>
    <message>
        <source>This is no date; write it as 2023-09-14.</source>
        <translation>Ini bukan tanggal; tulis seperti 2023-09-14.</translation>
    </message>
</context>
<context>
    <name>DateSection</name>
    <message>
        <source>No date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Mengapa tanggal ini</translation>
    </message>
    <message>
        <source>Why no date</source>
        <translation>Mengapa tanpa tanggal</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Langkah demi langkah</translation>
    </message>
    <message>
        <source>Leave both readings open</source>
        <translation>Biarkan kedua bacaan terbuka</translation>
    </message>
    <message>
        <source>Which is meant?</source>
        <translation>Mana yang dimaksud?</translation>
    </message>
    <message>
        <source>Read it as {date}, {order}</source>
        <translation>Baca sebagai {date}, {order}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Choose an event first.</source>
        <translation>Pilih dulu sebuah peristiwa.</translation>
    </message>
    <message>
        <source>No open event that is shown has a stated date.</source>
        <translation>Tidak ada peristiwa terbuka yang tampil dengan tanggal tertulis.</translation>
    </message>
    <message>
        <source>No other event is in doubt.</source>
        <translation>Tidak ada peristiwa lain yang meragukan.</translation>
    </message>
    <message>
        <source>No event that is shown is in doubt.</source>
        <translation>Tidak ada peristiwa yang tampil meragukan.</translation>
    </message>
    <message>
        <source>Choose two events or more to merge them: with Ctrl and a click.</source>
        <translation>Pilih dua peristiwa atau lebih untuk digabung: dengan Ctrl dan klik.</translation>
    </message>
    <message>
        <source>This event has one passage only: there is nothing to split.</source>
        <translation>Peristiwa ini hanya punya satu petikan: tidak ada yang dapat dipisah.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Actors</source>
        <translation>Aktor</translation>
    </message>
    <message>
        <source>{name}: show only these events</source>
        <translation>{name}: tampilkan hanya peristiwa ini</translation>
    </message>
    <message>
        <source>Also told in</source>
        <translation>Diceritakan juga dalam</translation>
    </message>
    <message>
        <source>Read it in “{title}”</source>
        <translation>Baca dalam “{title}”</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Narasumber tidak disebutkan</translation>
    </message>
    <message>
        <source>quoted by {medium}</source>
        <translation>dikutip {medium}</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>At the left</source>
        <translation>Di kiri</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Di kanan</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Di atas</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Di bawah</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Di jendela tersendiri</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Tutup panel ini</translation>
    </message>
</context>
<context>
    <name>DoubtBar</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>In doubt: {why}</source>
        <translation>Meragukan: {why}</translation>
    </message>
</context>
<context>
    <name>DoubtsCard</name>
    <message>
        <source>Events in doubt</source>
        <translation>Peristiwa yang meragukan</translation>
    </message>
    <message>
        <source>Find an event or a reason</source>
        <translation>Cari peristiwa atau alasan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Wed 12 November</source>
        <translation>Rab, 12 November</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop articles here</source>
        <translation>Letakkan artikel di sini</translation>
    </message>
    <message>
        <source>Linimasa finds who did and said what, and when, and draws it on a timeline.</source>
        <translation>Linimasa menemukan siapa melakukan dan mengatakan apa, serta kapan, lalu menggambarnya pada sebuah linimasa.</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, e-books, mail, tables, ZIP or plain text, in Indonesian or English.</source>
        <translation>Halaman web, PDF, Word, buku elektronik, surel, tabel, ZIP, atau teks biasa, dalam bahasa Indonesia atau Inggris.</translation>
    </message>
    <message>
        <source>They are read on this computer and stay on it.</source>
        <translation>Semua dibaca di komputer ini dan tetap di sini.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Buka folder</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>Edit the event</source>
        <translation>Ubah peristiwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>All as the text says</source>
        <translation>Semua sesuai teks</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>Sesuai teks</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Dengan tangan</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>The text says no date.</source>
        <translation>Teks tidak menyebut tanggal.</translation>
    </message>
    <message>
        <source>The text says: {date}.</source>
        <translation>Menurut teks: {date}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>2023, Sept 2023, 13/9/2023, since 2019</source>
        <translation>2023, Sept 2023, 13/9/2023, sejak 2019</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Sebuah tanggal</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>{done} Ctrl+Z takes it back.</source>
        <translation>{done} Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Diurungkan: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Diulangi: {change}</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Salin baris terpilih sebagai tabel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Urutkan menurut {column}</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Menaik</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Menurun</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Choose an event to see what it rests on.</source>
        <translation>Pilih satu peristiwa untuk melihat dasarnya.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Peristiwa sebelumnya</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Peristiwa berikutnya</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Copy image</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Dihentikan; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Pakai ukuran ini</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Tampilkan seluruh rentang</translation>
    </message>
    <message>
        <source>Copied: {w} × {h} px.</source>
        <translation>Disalin: {w} × {h} px.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Menyimpan {name}</translation>
    </message>
    <message>
        <source>{name} is not written: {reason}</source>
        <translation>{name} tidak tersimpan: {reason}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What to export</source>
        <translation>Yang diekspor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Tampilan ini</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Seluruh rentang</translation>
    </message>
    <message>
        <source>Chosen events</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Rows of days</source>
        <translation>Baris hari</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 for Excel</source>
        <translation>UTF-8 untuk Excel</translation>
    </message>
    <message>
        <source>Encoding of the table</source>
        <translation>Pengodean tabel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparan</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Written: {name}</source>
        <translation>Tersimpan: {name}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktor</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Dasar tanggal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tak satu pun</translation>
    </message>
    <message>
        <source>Show all actors</source>
        <translation>Tampilkan semua aktor</translation>
    </message>
    <message>
        <source>Hide all actors</source>
        <translation>Sembunyikan semua aktor</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message numerus="yes">
        <source>%Ln files not read</source>
        <translation>
            <numerusform>%Ln berkas tidak terbaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Copy what failed and why (Ctrl+C)</source>
        <translation>Salin yang gagal dan sebabnya (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>FanCard</name>
    <message>
        <source>The first {n} of them. Zoom in to see the others.</source>
        <translation>{n} yang pertama. Perbesar untuk melihat yang lain.</translation>
    </message>
    <message>
        <source>Zoom to these</source>
        <translation>Perbesar ke sini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>It is open already</source>
        <translation>Sudah terbuka</translation>
    </message>
    <message>
        <source>Only one project can be open in a window.</source>
        <translation>Hanya satu proyek yang dapat terbuka dalam satu jendela.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Not every change of before can be taken back: their history is damaged</source>
        <translation>Tidak semua perubahan sebelumnya dapat diurungkan: riwayatnya rusak</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Kosongkan saringan</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter: {words}</source>
        <translation>Hapus saringan: {words}</translation>
    </message>
</context>
<context>
    <name>FormatField</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>FromPicture</name>
    <message>
        <source>Only a picture that Linimasa wrote can be opened: it tells of its articles and days.</source>
        <translation>Hanya gambar buatan Linimasa yang dapat dibuka: gambar itu memuat artikel dan harinya.</translation>
    </message>
    <message numerus="yes">
        <source>To see what the picture shows, open its %Ln articles: {names}.</source>
        <translation>
            <numerusform>Untuk melihat isi gambar ini, buka %Ln artikelnya: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln events of the picture no longer stand</source>
        <translation>
            <numerusform>Kata-kata %Ln peristiwa pada gambar tidak ada lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of all %Ln events of the picture stand</source>
        <translation>
            <numerusform>Kata-kata semua %Ln peristiwa pada gambar masih ada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to a date</source>
        <translation>Ke suatu tanggal</translation>
    </message>
    <message>
        <source>2023, Sept 2023, 13/9/2023</source>
        <translation>2023, Sept 2023, 13/9/2023</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Sebuah tanggal</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ke sana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>A day, month, year or century, as one writes or says it.</source>
        <translation>Hari, bulan, tahun, atau abad, seperti biasa ditulis atau diucapkan.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Cari tombol, atau kegunaannya</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Tidak ada tombol untuk itu.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>Event</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Ucapan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
</context>
<context>
    <name>LaneActions</name>
    <message>
        <source>Lanes by actor</source>
        <translation>Lajur menurut aktor</translation>
    </message>
    <message>
        <source>Lanes by article</source>
        <translation>Lajur menurut artikel</translation>
    </message>
    <message>
        <source>Lanes by kind</source>
        <translation>Lajur menurut jenis</translation>
    </message>
    <message>
        <source>Lanes by language</source>
        <translation>Lajur menurut bahasa</translation>
    </message>
    <message>
        <source>One lane for all events</source>
        <translation>Satu lajur untuk semua peristiwa</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Naikkan lajur</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Turunkan lajur</translation>
    </message>
    <message>
        <source>Pin the lane at the top, or unpin it</source>
        <translation>Sematkan lajur di atas, atau lepas sematannya</translation>
    </message>
    <message>
        <source>Fold the lane, or open it</source>
        <translation>Lipat atau buka lajur</translation>
    </message>
    <message>
        <source>Order the lanes by number of events</source>
        <translation>Urutkan lajur menurut jumlah peristiwa</translation>
    </message>
    <message>
        <source>Show the selected event as an era, or no more</source>
        <translation>Tampilkan peristiwa terpilih sebagai era, atau tidak lagi</translation>
    </message>
    <message>
        <source>Fold empty stretches</source>
        <translation>Lipat rentang yang kosong</translation>
    </message>
</context>
<context>
    <name>LaneButton</name>
    <message>
        <source>Menu of the lane</source>
        <translation>Menu lajur</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>Decisions without a sentence</source>
        <translation>Keputusan tanpa kalimat</translation>
    </message>
    <message>
        <source>Find an event or what was decided</source>
        <translation>Cari peristiwa atau keputusannya</translation>
    </message>
    <message>
        <source>The article as it is read now does not have these sentences. What you decided counts again as soon as a reading has them.</source>
        <translation>Artikel seperti yang kini dibaca tidak memuat kalimat-kalimat ini. Keputusan Anda berlaku lagi begitu sebuah pembacaan memuatnya.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Lupakan semua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln events copied with their sources</source>
        <translation>
            <numerusform>%Ln peristiwa disalin beserta sumbernya</numerusform>
        </translation>
    </message>
    <message>
        <source>All is drawn in the new size when Linimasa starts again</source>
        <translation>Ukuran baru berlaku saat Linimasa dibuka kembali</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Merge</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Salin dengan sumber</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Hanya yang ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events chosen</source>
        <translation>
            <numerusform>%Ln peristiwa dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Newcomers</name>
    <message numerus="yes">
        <source>%Ln articles added</source>
        <translation>
            <numerusform>%Ln artikel ditambahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>It is open already</source>
        <translation>Artikel ini sudah terbuka</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Papan klip tidak berisi teks</translation>
    </message>
    <message>
        <source>Linimasa fetches nothing from the network: save the page as a file and open that</source>
        <translation>Linimasa tidak mengambil apa pun dari jaringan: simpan halamannya sebagai berkas, lalu buka berkas itu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Kosongkan daftar ini</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message>
        <source>Options of the pane “{pane}”</source>
        <translation>Pilihan panel “{pane}”</translation>
    </message>
    <message>
        <source>Close the pane “{pane}”</source>
        <translation>Tutup panel “{pane}”</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>Previous passage</source>
        <translation>Petikan sebelumnya</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Petikan berikutnya</translation>
    </message>
    <message>
        <source>Passage {place}</source>
        <translation>Petikan {place}</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Paste an article</source>
        <translation>Tempel artikel</translation>
    </message>
    <message>
        <source>Publication date, if known</source>
        <translation>Tanggal terbit, bila diketahui</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Tambahkan artikel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What the text begins with</source>
        <translation>Awal teks</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Without one it is looked for in the text</source>
        <translation>Jika kosong, tanggal dicari di dalam teks</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Show the preview smaller</source>
        <translation>Perkecil pratinjau</translation>
    </message>
    <message>
        <source>Show the preview larger</source>
        <translation>Perbesar pratinjau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>{w} × {h} px</source>
        <translation>{w} × {h} px</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Range</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Tampilan ini</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Seluruh rentang</translation>
    </message>
    <message>
        <source>Chosen events</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Lanskap</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Potret</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientasi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Letters of {n} points are hard to read: print fewer days or events, or on larger paper.</source>
        <translation>Huruf sebesar {n} poin sulit dibaca: cetak lebih sedikit hari atau peristiwa, atau pakai kertas yang lebih besar.</translation>
    </message>
    <message>
        <source>All events on this paper would be too small to read: only this view is printed.</source>
        <translation>Semua peristiwa di kertas ini akan terlalu kecil untuk dibaca: hanya tampilan ini yang dicetak.</translation>
    </message>
    <message>
        <source>Spread over {n} pages</source>
        <translation>Sebar ke {n} halaman</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>pencetak</translation>
    </message>
    <message>
        <source>Nothing was printed: {name} cannot be written to.</source>
        <translation>Tidak ada yang dicetak: {name} tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Batalkan sisanya</translation>
    </message>
    <message>
        <source>Show new events</source>
        <translation>Tampilkan peristiwa baru</translation>
    </message>
    <message>
        <source>Go on working. New events join the timeline.</source>
        <translation>Silakan terus bekerja. Peristiwa baru masuk ke linimasa.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files</source>
        <translation>
            <numerusform>Membaca %Ln berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln berkas terbaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln selesai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recasting</name>
    <message>
        <source>Choose an actor among the filters first.</source>
        <translation>Pilih dulu seorang aktor di saringan.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Clear this list</source>
        <translation>Kosongkan daftar ini</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Lupakan {name}</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Today in this article</source>
        <translation>“Hari ini” dalam artikel ini</translation>
    </message>
    <message>
        <source>The day the article calls today</source>
        <translation>Hari yang disebut artikel sebagai “hari ini”</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Bahasa artikel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Setel ulang</translation>
    </message>
    <message>
        <source>What says when it appeared</source>
        <translation>Sumber tanggal terbit</translation>
    </message>
    <message>
        <source>“Today” is</source>
        <translation>“Hari ini” adalah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Words such as “yesterday” or “last year” are counted from this day.</source>
        <translation>Kata seperti “kemarin” atau “tahun lalu” dihitung dari tanggal ini.</translation>
    </message>
    <message>
        <source>Address of the article, to be copied</source>
        <translation>Alamat artikel, untuk disalin</translation>
    </message>
    <message>
        <source>When it appeared: {sources}</source>
        <translation>Tanggal terbit: {sources}</translation>
    </message>
    <message>
        <source>When it appeared</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>As the article tells: {language}</source>
        <translation>Menurut artikel: {language}</translation>
    </message>
    <message>
        <source>As the article tells</source>
        <translation>Menurut artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Read it as the article itself tells</source>
        <translation>Baca menurut artikel itu sendiri</translation>
    </message>
</context>
<context>
    <name>ReopenCard</name>
    <message>
        <source>How this file is read</source>
        <translation>Cara berkas ini dibaca</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>What of the page</source>
        <translation>Bagian halaman</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Artikelnya</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Seluruh halaman</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Baca ulang</translation>
    </message>
    <message>
        <source>Files of this format can be read in one way only.</source>
        <translation>Berkas berformat ini hanya dapat dibaca dengan satu cara.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolom…</translation>
    </message>
    <message>
        <source>As the file tells</source>
        <translation>Menurut berkas</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Name of the encoding</source>
        <translation>Nama pengodean</translation>
    </message>
    <message>
        <source>No encoding has this name.</source>
        <translation>Tidak ada pengodean dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Accept, or leave open again</source>
        <translation>Terima, atau biarkan terbuka lagi</translation>
    </message>
    <message>
        <source>Reject, or leave open again</source>
        <translation>Tolak, atau biarkan terbuka lagi</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>Ubah peristiwa…</translation>
    </message>
    <message>
        <source>Merge the chosen events</source>
        <translation>Gabung peristiwa yang dipilih</translation>
    </message>
    <message>
        <source>Split the event by its passages</source>
        <translation>Pisah peristiwa menurut petikannya</translation>
    </message>
    <message>
        <source>Accept all stated dates that are shown</source>
        <translation>Terima semua tanggal tertulis yang tampil</translation>
    </message>
    <message>
        <source>All events in doubt…</source>
        <translation>Semua peristiwa yang meragukan…</translation>
    </message>
    <message>
        <source>Who the actor is…</source>
        <translation>Siapa aktor ini…</translation>
    </message>
    <message>
        <source>Next doubtful event</source>
        <translation>Peristiwa meragukan berikutnya</translation>
    </message>
    <message>
        <source>Previous doubtful event</source>
        <translation>Peristiwa meragukan sebelumnya</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Review of the event</source>
        <translation>Tinjauan peristiwa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Diubah</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Open the sample {name}</source>
        <translation>Buka contoh {name}</translation>
    </message>
    <message>
        <source>The beginning of the data</source>
        <translation>Awal data</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The project is saved again</source>
        <translation>Proyek tersimpan lagi</translation>
    </message>
    <message>
        <source>Every change of {name} is saved by itself</source>
        <translation>Setiap perubahan {name} tersimpan dengan sendirinya</translation>
    </message>
    <message>
        <source>Saved as {name}; from now on every change is saved by itself</source>
        <translation>Tersimpan sebagai {name}; mulai sekarang setiap perubahan tersimpan dengan sendirinya</translation>
    </message>
    <message>
        <source>what has changed is not saved: {reason}</source>
        <translation>perubahannya tidak tersimpan: {reason}</translation>
    </message>
    <message>
        <source>The project is not saved: {reason}</source>
        <translation>Proyek tidak tersimpan: {reason}</translation>
    </message>
    <message>
        <source>What is open will not come back after a restart: {reason}</source>
        <translation>Yang terbuka tidak akan kembali setelah dimulai ulang: {reason}</translation>
    </message>
    <message>
        <source>{name} is not saved</source>
        <translation>{name} tidak tersimpan</translation>
    </message>
    <message>
        <source>What you decided of events, or pasted, would be lost.</source>
        <translation>Keputusan Anda tentang peristiwa, atau teks yang Anda tempel, akan hilang.</translation>
    </message>
    <message>
        <source>Save what is open first?</source>
        <translation>Simpan dulu yang terbuka?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Jangan simpan</translation>
    </message>
    <message>
        <source>what was pasted is too much to be kept without a project</source>
        <translation>teks yang ditempel terlalu banyak untuk disimpan tanpa proyek</translation>
    </message>
    <message>
        <source>What is open will not come back</source>
        <translation>Yang terbuka tidak akan kembali</translation>
    </message>
    <message>
        <source>{name} (read only)</source>
        <translation>{name} (hanya dibaca)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search events and words</source>
        <translation>Cari peristiwa dan kata</translation>
    </message>
    <message>
        <source>Search titles, sentences and quotes</source>
        <translation>Cari di judul, kalimat, dan kutipan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events found</source>
        <translation>
            <numerusform>%Ln peristiwa ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Hapus pencarian (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
</context>
<context>
    <name>SizeFields</name>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>{n} dpi</source>
        <translation>{n} dpi</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Titik per inci</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>seperlunya</translation>
    </message>
    <message>
        <source>Screen, 1600 × 900</source>
        <translation>Layar, 1600 × 900</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>Salindia, 1920 × 1080</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Persegi, 1080 × 1080</translation>
    </message>
    <message>
        <source>Column of print, 85 mm</source>
        <translation>Kolom cetak, 85 mm</translation>
    </message>
    <message>
        <source>Page of print, 170 mm</source>
        <translation>Halaman cetak, 170 mm</translation>
    </message>
    <message>
        <source>Own size in pixels</source>
        <translation>Ukuran sendiri dalam piksel</translation>
    </message>
    <message>
        <source>Own size in millimetres</source>
        <translation>Ukuran sendiri dalam milimeter</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Teks sumber</translation>
    </message>
</context>
<context>
    <name>SpokenDate</name>
    <message>
        <source>That is no date Linimasa can read. Write it as 2023, Sept 2023 or 13/9/2023.</source>
        <translation>Itu bukan tanggal yang dapat dibaca Linimasa. Tulis seperti 2023, Sept 2023, atau 13/9/2023.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Sentences used</source>
        <translation>Kalimat terpakai</translation>
    </message>
    <message>
        <source>Sentences used: {share}</source>
        <translation>Kalimat terpakai: {share}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln tanpa tanggal</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Which day is “today” in this article?</source>
        <translation>Tanggal berapa “hari ini” dalam artikel ini?</translation>
    </message>
    <message>
        <source>Reading {place}: {name}</source>
        <translation>Membaca {place}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files not read</source>
        <translation>
            <numerusform>%Ln berkas tidak terbaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Berhenti membaca</translation>
    </message>
    <message>
        <source>Stop reading; what is read stays</source>
        <translation>Berhenti membaca; yang sudah terbaca tetap ada</translation>
    </message>
    <message>
        <source>What became of each sentence</source>
        <translation>Nasib setiap kalimat</translation>
    </message>
</context>
<context>
    <name>Surety</name>
    <message>
        <source>Confidence {share}</source>
        <translation>Keyakinan {share}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Export as a picture or as data (Ctrl+E)</source>
        <translation>Ekspor sebagai gambar atau data (Ctrl+E)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Urungkan (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Ulangi (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Review {n}</source>
        <translation>Tinjau {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in doubt: go to the next (N)</source>
        <translation>
            <numerusform>%Ln peristiwa meragukan: ke yang berikutnya (N)</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open files (Ctrl+O)</source>
        <translation>Buka berkas (Ctrl+O)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Perkecil (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Tampilkan semuanya (Home)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lajur</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Undated</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>Peristiwa tanpa tanggal</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Or look at a sample first</source>
        <translation>Atau lihat contohnya dulu</translation>
    </message>
    <message>
        <source>Wheel and keys</source>
        <translation>Roda dan tombol</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Perbesar di penunjuk</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>roda</translation>
    </message>
    <message>
        <source>pinch</source>
        <translation>cubit</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Geser</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>seret</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Peristiwa berikut dan sebelum</translation>
    </message>
    <message>
        <source>Frame the selection</source>
        <translation>Pusatkan pilihan</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semuanya</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ke suatu tanggal</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
</context>
<context>
    <name>WithinField</name>
    <message>
        <source>Find an actor</source>
        <translation>Cari aktor</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Linimasa</source>
        <translation>Tentang Linimasa</translation>
    </message>
    <message>
        <source>A timeline of what the news tells. Articles are read on this computer and stay on it.</source>
        <translation>Linimasa dari apa yang dikabarkan berita. Artikel dibaca di komputer ini dan tetap di sini.</translation>
    </message>
</context>
<context>
    <name>alttext</name>
    <message>
        <source>Actors: {names}.</source>
        <translation>Aktor: {names}.</translation>
    </message>
    <message>
        <source>It begins with “{first}” ({day}) and ends with “{last}” ({last_day}).</source>
        <translation>Diawali dengan “{first}” ({day}) dan diakhiri dengan “{last}” ({last_day}).</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>that {said}</source>
        <translation>bahwa {said}</translation>
    </message>
    <message>
        <source>the colour of an actor</source>
        <translation>warna sebuah aktor</translation>
    </message>
    <message>
        <source>how the file “{file}” is read</source>
        <translation>cara berkas “{file}” dibaca</translation>
    </message>
    <message>
        <source>which day “today” is in “{title}”</source>
        <translation>tanggal “hari ini” dalam “{title}”</translation>
    </message>
    <message>
        <source>the language of “{title}”</source>
        <translation>bahasa “{title}”</translation>
    </message>
    <message>
        <source>how a date in “{title}” is read</source>
        <translation>bacaan tanggal dalam “{title}”</translation>
    </message>
    <message>
        <source>how “{title}” is read</source>
        <translation>bacaan “{title}”</translation>
    </message>
    <message>
        <source>Accepted: “{title}”.</source>
        <translation>Diterima: “{title}”.</translation>
    </message>
    <message>
        <source>Rejected: “{title}”.</source>
        <translation>Ditolak: “{title}”.</translation>
    </message>
    <message>
        <source>Left open again: “{title}”.</source>
        <translation>Terbuka lagi: “{title}”.</translation>
    </message>
    <message>
        <source>Edited: “{title}”.</source>
        <translation>Diubah: “{title}”.</translation>
    </message>
    <message>
        <source>Merged into “{title}”.</source>
        <translation>Digabung menjadi “{title}”.</translation>
    </message>
    <message>
        <source>Split: “{title}”.</source>
        <translation>Dipisah: “{title}”.</translation>
    </message>
    <message>
        <source>Forgotten is what was decided of “{title}”.</source>
        <translation>Keputusan tentang “{title}” dilupakan.</translation>
    </message>
    <message>
        <source>{name} and {other} are one</source>
        <translation>{name} dan {other} adalah satu</translation>
    </message>
    <message>
        <source>in one article, {name} is somebody else</source>
        <translation>dalam satu artikel, {name} adalah orang lain</translation>
    </message>
    <message>
        <source>“{form}” is not {name}</source>
        <translation>“{form}” bukan {name}</translation>
    </message>
    <message>
        <source>the acceptance of “{title}”</source>
        <translation>penerimaan “{title}”</translation>
    </message>
    <message>
        <source>the rejection of “{title}”</source>
        <translation>penolakan “{title}”</translation>
    </message>
    <message>
        <source>that “{title}” is open again</source>
        <translation>terbukanya lagi “{title}”</translation>
    </message>
    <message>
        <source>the edit of “{title}”</source>
        <translation>perubahan “{title}”</translation>
    </message>
    <message>
        <source>the merge into “{title}”</source>
        <translation>penggabungan menjadi “{title}”</translation>
    </message>
    <message>
        <source>the split of “{title}”</source>
        <translation>pemisahan “{title}”</translation>
    </message>
    <message>
        <source>that what was decided of “{title}” is forgotten</source>
        <translation>dilupakannya keputusan tentang “{title}”</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>only {names}</source>
        <translation>hanya {names}</translation>
    </message>
    <message>
        <source>without {names}</source>
        <translation>tanpa {names}</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>memuat “{words}”</translation>
    </message>
    <message>
        <source>events without an actor</source>
        <translation>peristiwa tanpa aktor</translation>
    </message>
    <message>
        <source>articles in {language}</source>
        <translation>artikel berbahasa {language}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names}, dan {n} lainnya</translation>
    </message>
    <message>
        <source>stated dates</source>
        <translation>tanggal tertulis</translation>
    </message>
    <message>
        <source>inferred dates</source>
        <translation>tanggal yang disimpulkan</translation>
    </message>
    <message>
        <source>dates of publication</source>
        <translation>tanggal terbit</translation>
    </message>
    <message>
        <source>dates with two readings</source>
        <translation>tanggal dengan dua bacaan</translation>
    </message>
    <message>
        <source>dates given by hand</source>
        <translation>tanggal yang diberi dengan tangan</translation>
    </message>
    <message>
        <source>events not reviewed</source>
        <translation>peristiwa yang belum ditinjau</translation>
    </message>
    <message>
        <source>accepted events</source>
        <translation>peristiwa yang diterima</translation>
    </message>
    <message>
        <source>rejected events</source>
        <translation>peristiwa yang ditolak</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>kejadian</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>ucapan</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>rencana</translation>
    </message>
</context>
<context>
    <name>chronology</name>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak dimuat</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>before {date}</source>
        <translation>sebelum {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} SM</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>{decade}-an</translation>
    </message>
    <message>
        <source>the {decade}s</source>
        <translation>tahun {decade}-an</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <translation>abad {ordinal}</translation>
    </message>
    <message>
        <source>{ordinal} century BC</source>
        <translation>abad {ordinal} SM</translation>
    </message>
    <message>
        <source>{ordinal} millennium</source>
        <translation>milenium {ordinal}</translation>
    </message>
    <message>
        <source>{ordinal} millennium BC</source>
        <translation>milenium {ordinal} SM</translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation>ke-{n}</translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation>ke-{n}</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation>ke-{n}</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>ke-{n}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>Q{quarter}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} pukul {time}</translation>
    </message>
    <message>
        <source>{date}, {clock}</source>
        <translation>{date}, {clock}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>kuartal ke-{quarter} {year}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>semester pertama {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>semester kedua {year}</translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <translation>{season} {year}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>pekan {day}</translation>
    </message>
    <message>
        <source>weekend of {day}</source>
        <translation>akhir pekan {day}</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>musim dingin</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>musim semi</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>musim panas</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>musim gugur</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>pagi</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>siang/sore</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>petang</translation>
    </message>
    <message>
        <source>night</source>
        <translation>malam</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>siang hari</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>sekitar {date}</translation>
    </message>
    <message>
        <source>early {date}</source>
        <translation>awal {date}</translation>
    </message>
    <message>
        <source>the middle of {date}</source>
        <translation>pertengahan {date}</translation>
    </message>
    <message>
        <source>late {date}</source>
        <translation>akhir {date}</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>{accepted} accepted · {open} open · {rejected} rejected</source>
        <translation>{accepted} diterima · {open} terbuka · {rejected} ditolak</translation>
    </message>
    <message>
        <source>Little speaks for it</source>
        <translation>Sedikit yang mendukungnya</translation>
    </message>
</context>
<context>
    <name>eventlist</name>
    <message>
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktor</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Tanpa aktor</translation>
    </message>
    <message>
        <source>From article</source>
        <translation>Dari artikel</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{n} by the filters ({words})</source>
        <translation>{n} oleh saringan ({words})</translation>
    </message>
    <message>
        <source>{n} outside this view</source>
        <translation>{n} di luar tampilan ini</translation>
    </message>
    <message>
        <source>{n} not chosen</source>
        <translation>{n} tidak dipilih</translation>
    </message>
    <message>
        <source>{n} without a date</source>
        <translation>{n} tanpa tanggal</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Tidak dimuat: {parts}.</translation>
    </message>
    <message>
        <source>{n} events are too many for one picture, it holds {most}: hide actors, or zoom to fewer days</source>
        <translation>{n} peristiwa terlalu banyak untuk satu gambar yang hanya memuat {most}: sembunyikan sebagian aktor, atau perbesar ke rentang hari yang lebih sempit</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>Tabel dengan tab (TSV)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dokumen Word</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Teks Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Halaman web</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Web annotations (W3C)</source>
        <translation>Anotasi web (W3C)</translation>
    </message>
    <message>
        <source>A chronology to read on: dates, events, quotes, numbered sources.</source>
        <translation>Kronologi untuk dibaca lebih lanjut: tanggal, peristiwa, kutipan, sumber bernomor.</translation>
    </message>
    <message>
        <source>A timeline to zoom, its events and sources in one file that loads nothing.</source>
        <translation>Linimasa yang bisa diperbesar, dengan peristiwa dan sumber dalam satu berkas yang tidak memuat apa pun dari luar.</translation>
    </message>
    <message>
        <source>An entry for each dated event, for a calendar; coarse dates as all-day spans.</source>
        <translation>Satu entri untuk tiap peristiwa bertanggal, untuk kalender; tanggal yang kasar menjadi rentang sepanjang hari.</translation>
    </message>
    <message>
        <source>All that was found, each with its place in the text; a list of articles.</source>
        <translation>Semua temuan beserta tempatnya di dalam teks; sebuah daftar artikel.</translation>
    </message>
    <message>
        <source>All that was found, each with its place in the text; one article a line.</source>
        <translation>Semua temuan beserta tempatnya di dalam teks; satu artikel per baris.</translation>
    </message>
    <message>
        <source>A note on each passage that tells an event, for annotation tools.</source>
        <translation>Catatan pada tiap petikan yang menceritakan peristiwa, untuk alat anotasi.</translation>
    </message>
    <message>
        <source>The text of one article with its time expressions marked (TIMEX3).</source>
        <translation>Teks satu artikel dengan keterangan waktu yang ditandai (TIMEX3).</translation>
    </message>
    <message>
        <source>A timeline as text, for markwhen.</source>
        <translation>Linimasa sebagai teks, untuk markwhen.</translation>
    </message>
    <message>
        <source>Slides for a timeline on a web site, for TimelineJS.</source>
        <translation>Salindia untuk linimasa di situs web, untuk TimelineJS.</translation>
    </message>
    <message>
        <source>A table with one row for each event, for a spreadsheet.</source>
        <translation>Tabel dengan satu baris per peristiwa, untuk lembar sebar.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>No actor</source>
        <translation>Tanpa aktor</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} lagi</translation>
    </message>
    <message>
        <source>Stated in the text</source>
        <translation>Tertulis dalam teks</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Disimpulkan</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Dua bacaan</translation>
    </message>
    <message>
        <source>From publication date</source>
        <translation>Dari tanggal terbit</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Diberi dengan tangan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Choose columns…</source>
        <translation>Pilih kolom…</translation>
    </message>
    <message>
        <source>Use the whole page</source>
        <translation>Pakai seluruh halaman</translation>
    </message>
    <message>
        <source>Raise the limit to {n} MB</source>
        <translation>Naikkan batas menjadi {n} MB</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Articles and projects ({patterns})</source>
        <translation>Artikel dan proyek ({patterns})</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Proyek ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Buka folder artikel</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Simpan proyek</translation>
    </message>
    <message>
        <source>Picture ({patterns})</source>
        <translation>Gambar ({patterns})</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <translation>Data ({patterns})</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Ekspor linimasa</translation>
    </message>
</context>
<context>
    <name>holidays</name>
    <message>
        <source>Australia Day</source>
        <translation>Hari Australia</translation>
    </message>
    <message>
        <source>Canada Day</source>
        <translation>Hari Kanada</translation>
    </message>
    <message>
        <source>Chinese New Year</source>
        <translation>Imlek</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Hari Columbus</translation>
    </message>
    <message>
        <source>Nyepi</source>
        <translation>Nyepi</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>Diwali</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Iduladha</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Idulfitri</translation>
    </message>
    <message>
        <source>Islamic New Year</source>
        <translation>Tahun Baru Islam</translation>
    </message>
    <message>
        <source>Isra and Miraj</source>
        <translation>Isra Mikraj</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Hari Buruh Amerika</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>Imlek</translation>
    </message>
    <message>
        <source>Martin Luther King Day</source>
        <translation>Hari Martin Luther King</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Hari Peringatan Amerika</translation>
    </message>
    <message>
        <source>the Prophet’s birthday</source>
        <translation>Maulid Nabi</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Hari Pengucapan Syukur</translation>
    </message>
    <message>
        <source>Vesak</source>
        <translation>Waisak</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Hari Veteran Amerika</translation>
    </message>
    <message>
        <source>Presidents’ Day</source>
        <translation>Hari Presiden Amerika</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>seret</translation>
    </message>
    <message>
        <source>click</source>
        <translation>klik</translation>
    </message>
    <message>
        <source>Menu of the selected event</source>
        <translation>Menu peristiwa terpilih</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Show just these days, on the axis</source>
        <translation>Tampilkan hanya hari-hari ini, pada sumbu</translation>
    </message>
    <message>
        <source>Choose the events in a box</source>
        <translation>Pilih peristiwa di dalam kotak</translation>
    </message>
    <message>
        <source>Choose an event besides others</source>
        <translation>Pilih satu peristiwa lagi</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Geser</translation>
    </message>
    <message>
        <source>Shift wheel</source>
        <translation>Shift roda</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Fan out the events at one place</source>
        <translation>Bentangkan peristiwa di satu tempat</translation>
    </message>
    <message>
        <source>Take a lane to another place, at its name</source>
        <translation>Bawa lajur ke tempat lain, pada namanya</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Move the days in view</source>
        <translation>Geser hari yang tampak</translation>
    </message>
    <message>
        <source>Move their end</source>
        <translation>Geser akhirnya</translation>
    </message>
    <message>
        <source>Move their beginning</source>
        <translation>Geser awalnya</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Show or hide what a filter stands for</source>
        <translation>Tampilkan atau sembunyikan isi suatu saringan</translation>
    </message>
    <message>
        <source>Show it alone, or all again</source>
        <translation>Tampilkan itu saja, atau semuanya lagi</translation>
    </message>
    <message>
        <source>Read the evidence of an event</source>
        <translation>Baca bukti suatu peristiwa</translation>
    </message>
    <message>
        <source>First and last event</source>
        <translation>Peristiwa pertama dan terakhir</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Kolom pencarian</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Empty it, then leave it</source>
        <translation>Kosongkan, lalu tinggalkan</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Tampilkan waktu lebih sempit</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Tampilkan waktu lebih luas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semuanya</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Move to earlier days</source>
        <translation>Geser ke hari sebelumnya</translation>
    </message>
    <message>
        <source>Move to later days</source>
        <translation>Geser ke hari sesudahnya</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Peristiwa sebelumnya</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Peristiwa berikutnya</translation>
    </message>
    <message>
        <source>Nearest event in the lane above</source>
        <translation>Peristiwa terdekat di lajur atas</translation>
    </message>
    <message>
        <source>Nearest event in the lane below</source>
        <translation>Peristiwa terdekat di lajur bawah</translation>
    </message>
    <message>
        <source>Frame the selected event</source>
        <translation>Pusatkan peristiwa terpilih</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Peristiwa terakhir</translation>
    </message>
    <message>
        <source>Read the evidence</source>
        <translation>Baca bukti</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Jangan pilih apa pun</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Takes part as well</source>
        <translation>Turut terlibat</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Satu hari</translation>
    </message>
    <message>
        <source>A longer time, as wide as it is</source>
        <translation>Waktu lebih panjang, selebar aslinya</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Perkiraan</translation>
    </message>
    <message>
        <source>Since, before</source>
        <translation>Sejak, sebelum</translation>
    </message>
    <message>
        <source>Inferred, not stated</source>
        <translation>Disimpulkan, tidak tertulis</translation>
    </message>
    <message>
        <source>From publication date</source>
        <translation>Dari tanggal terbit</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Diberi dengan tangan</translation>
    </message>
    <message>
        <source>One of two readings</source>
        <translation>Satu dari dua bacaan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Ucapan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cara membaca</translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message>
        <source>Merged with “{title}”</source>
        <translation>Digabung dengan “{title}”</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dipisah</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Judul: {title}</translation>
    </message>
    <message>
        <source>Date: {words}</source>
        <translation>Tanggal: {words}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>Actors: {names}</source>
        <translation>Aktor: {names}</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>the settings cannot be written</source>
        <translation>setelan tidak dapat ditulis</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln articles</source>
        <translation>
            <numerusform>Linimasa dari %Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events shown.</source>
        <translation>
            <numerusform>{n} dari %Ln peristiwa ditampilkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{given} is too small for all %Ln events in letters that can be read; {size} would do</source>
        <translation>
            <numerusform>{given} terlalu kecil untuk memuat %Ln peristiwa dengan huruf yang terbaca; {size} sudah cukup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries</source>
        <translation>
            <numerusform>%Ln abad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decades</source>
        <translation>
            <numerusform>%Ln dasawarsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half-years</source>
        <translation>
            <numerusform>%Ln semester</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarters</source>
        <translation>
            <numerusform>%Ln kuartal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seasons</source>
        <translation>
            <numerusform>%Ln musim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln pekan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weekends</source>
        <translation>
            <numerusform>%Ln akhir pekan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events</source>
        <translation>
            <numerusform>{n} dari %Ln peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %Ln sentences dated</source>
        <translation>
            <numerusform>{part} dari %Ln kalimat bertanggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln tanpa tanggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln diabaikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln events: {choice}.</source>
        <translation>
            <numerusform>Linimasa %Ln peristiwa: {choice}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln sumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events at one place</source>
        <translation>
            <numerusform>%Ln peristiwa di satu tempat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events accepted.</source>
        <translation>
            <numerusform>%Ln peristiwa diterima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events rejected.</source>
        <translation>
            <numerusform>%Ln peristiwa ditolak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten is what was decided of %Ln events.</source>
        <translation>
            <numerusform>Keputusan tentang %Ln peristiwa dilupakan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events left open again.</source>
        <translation>
            <numerusform>%Ln peristiwa terbuka lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that what was decided of %Ln events is forgotten</source>
        <translation>
            <numerusform>dilupakannya keputusan tentang %Ln peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the review of %Ln events</source>
        <translation>
            <numerusform>tinjauan atas %Ln peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions without a sentence</source>
        <translation>
            <numerusform>%Ln keputusan tanpa kalimat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>openings</name>
    <message>
        <source>whole page</source>
        <translation>seluruh halaman</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Barat (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Eropa Tengah (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Sirilik (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Barat (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Tionghoa (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Tionghoa (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Jepang (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Korea (EUC-KR)</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{n} earlier</source>
        <translation>{n} sebelumnya</translation>
    </message>
    <message>
        <source>{n} later</source>
        <translation>{n} sesudahnya</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <source>This text is open already: {title}</source>
        <translation>Teks ini sudah terbuka: {title}</translation>
    </message>
    <message>
        <source>The text is too long; save it as a file and open that.</source>
        <translation>Teks terlalu panjang; simpan sebagai berkas, lalu buka berkas itu.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>no dated event is left to show</source>
        <translation>tidak ada lagi peristiwa bertanggal yang dapat ditampilkan</translation>
    </message>
    <message>
        <source>no actor is called “{name}”; there are: {known}</source>
        <translation>tidak ada aktor bernama “{name}”; yang ada: {known}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>only events chosen by hand</source>
        <translation>hanya peristiwa yang dipilih</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>halaman {number} dari {count}</translation>
    </message>
    <message>
        <source>only {actors}</source>
        <translation>hanya {actors}</translation>
    </message>
    <message>
        <source>Without a date and left out: {n}.</source>
        <translation>Tanpa tanggal dan tidak dimuat: {n}.</translation>
    </message>
    <message>
        <source>Left out by filters and days: {n}.</source>
        <translation>Tidak dimuat karena saringan dan rentang hari: {n}.</translation>
    </message>
    <message>
        <source>Not chosen, or left out by filters: {n}.</source>
        <translation>Tidak dipilih atau tidak lolos saringan: {n}.</translation>
    </message>
    <message>
        <source>Numbers name the source.</source>
        <translation>Angka menunjuk sumber.</translation>
    </message>
    <message>
        <source>Stretches without events that are folded: {n}.</source>
        <translation>Rentang tanpa peristiwa yang dilipat: {n}.</translation>
    </message>
    <message>
        <source>a picture of {given} pixels is too large; {size} would do at this scale</source>
        <translation>gambar {given} piksel terlalu besar; {size} bisa dipakai pada skala ini</translation>
    </message>
</context>
<context>
    <name>published</name>
    <message>
        <source>column or field of the file</source>
        <translation>kolom atau isian berkas</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>bagian awal berkas (front matter)</translation>
    </message>
    <message>
        <source>what the page says of itself (JSON-LD)</source>
        <translation>keterangan halaman itu sendiri (JSON-LD)</translation>
    </message>
    <message>
        <source>head of the page (meta element)</source>
        <translation>kepala halaman (elemen meta)</translation>
    </message>
    <message>
        <source>the time marked in the page</source>
        <translation>waktu yang ditandai di halaman</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>alamat halaman</translation>
    </message>
    <message>
        <source>head of the mail</source>
        <translation>kepala surel</translation>
    </message>
    <message>
        <source>a date found in the page, a guess</source>
        <translation>tanggal yang ada di halaman, dugaan</translation>
    </message>
    <message>
        <source>date of the book, weak</source>
        <translation>tanggal buku, lemah</translation>
    </message>
    <message>
        <source>when the document was made, weak</source>
        <translation>saat dokumen dibuat, lemah</translation>
    </message>
    <message>
        <source>{sources} name {days}</source>
        <translation>{sources} menyebut {days}</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>dipakai</translation>
    </message>
</context>
<context>
    <name>readingview</name>
    <message>
        <source>reading</source>
        <translation>sedang dibaca</translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>not there any more</source>
        <translation>sudah tidak ada</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>tidak boleh dibaca</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>The name must end in one of {known}.</source>
        <translation>Nama harus berakhir dengan salah satu dari {known}.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>Di sana tidak boleh ada yang disimpan. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another folder.</source>
        <translation>Folder itu tidak ada. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another disk.</source>
        <translation>Penyimpanan penuh. Kosongkan ruang, atau pilih penyimpanan lain.</translation>
    </message>
    <message>
        <source>Characters the font lacks are written as codes: {codes}.</source>
        <translation>Karakter yang tidak ada dalam fon ditulis sebagai kode: {codes}.</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>No event passes the filters.</source>
        <translation>Tidak ada peristiwa yang lolos saringan.</translation>
    </message>
    <message>
        <source>No event was found in what is open.</source>
        <translation>Tidak ada peristiwa yang ditemukan dalam artikel yang terbuka.</translation>
    </message>
    <message>
        <source>None of these events has a date. They are in the list.</source>
        <translation>Tidak satu pun peristiwa ini bertanggal. Semuanya ada di daftar.</translation>
    </message>
</context>
<context>
    <name>spokendate</name>
    <message>
        <source>{date}. If you mean {other}, write the month as a word.</source>
        <translation>{date}. Jika maksudnya {other}, tulislah bulannya dengan kata.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>{many} earlier</source>
        <translation>{many} sebelumnya</translation>
    </message>
    <message>
        <source>{many} later</source>
        <translation>{many} sesudahnya</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>tanggal {n}</translation>
    </message>
    <message>
        <source>last {name}</source>
        <translation>{name} sebelumnya</translation>
    </message>
    <message>
        <source>next {name}</source>
        <translation>{name} berikutnya</translation>
    </message>
    <message>
        <source>{name} of that week</source>
        <translation>{name} pekan itu</translation>
    </message>
    <message>
        <source>“today” {date}</source>
        <translation>“hari ini” {date}</translation>
    </message>
    <message>
        <source>its {unit}</source>
        <translation>{unit} itu</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>sampai {date}</translation>
    </message>
    <message>
        <source>the last {name}</source>
        <translation>{name} terakhir</translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} ke-{n}</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Paskah</translation>
    </message>
    <message>
        <source>{many} before Easter</source>
        <translation>{many} sebelum Paskah</translation>
    </message>
    <message>
        <source>{many} after Easter</source>
        <translation>{many} setelah Paskah</translation>
    </message>
    <message>
        <source>{day}/{month}/{year} of the Islamic calendar</source>
        <translation>{day}/{month}/{year} Hijriah</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>pertengahan</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>akhir</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>hari lebih dulu</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>bulan lebih dulu</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>kata-kata dalam teks</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>“Today” differs from article to article</source>
        <translation>“Hari ini” berbeda dari artikel ke artikel</translation>
    </message>
    <message>
        <source>The day of “today” is not known</source>
        <translation>Tanggal “hari ini” tidak diketahui</translation>
    </message>
    <message>
        <source>“Today” is {day}, {basis}</source>
        <translation>“Hari ini” adalah {day}, {basis}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{n} more</source>
        <translation>{n} lagi</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Tanpa aktor</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Semua peristiwa</translation>
    </message>
    <message>
        <source>or</source>
        <translation>atau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} atau {second}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>‹ {n} earlier</source>
        <translation>‹ {n} sebelumnya</translation>
    </message>
    <message>
        <source>{n} later ›</source>
        <translation>{n} sesudahnya ›</translation>
    </message>
    <message>
        <source>{span} without new events</source>
        <translation>{span} tanpa peristiwa baru</translation>
    </message>
    <message>
        <source>{span} without events</source>
        <translation>{span} tanpa peristiwa</translation>
    </message>
    <message>
        <source>{stretch}: {first} to {last}</source>
        <translation>{stretch}: {first} sampai {last}</translation>
    </message>
    <message>
        <source>{span}; folded: {folds}</source>
        <translation>{span}; dilipat: {folds}</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>century</source>
        <translation>abad</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>dasawarsa</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>semester</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kuartal</translation>
    </message>
    <message>
        <source>season</source>
        <translation>musim</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>week</source>
        <translation>pekan</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>akhir pekan</translation>
    </message>
    <message>
        <source>day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>bagian hari</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>pagi</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>siang/sore</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>petang</translation>
    </message>
    <message>
        <source>night</source>
        <translation>malam</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>siang hari</translation>
    </message>
</context>
<context>
    <name>whois</name>
    <message>
        <source>{why} · in “{title}”</source>
        <translation>{why} · dalam “{title}”</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>The sentence names no date. The article is from {date}, {basis}, and the event is placed there.</source>
        <translation>Kalimat ini tidak menyebut tanggal. Artikelnya bertanggal {date}, {basis}, dan peristiwa ini ditempatkan di sana.</translation>
    </message>
    <message>
        <source>The sentence names no date, so the date of a sentence nearby is taken.</source>
        <translation>Kalimat ini tidak menyebut tanggal, maka dipakai tanggal kalimat di dekatnya.</translation>
    </message>
    <message>
        <source>The sentence names no date, so that of a sentence nearby is taken. {why}</source>
        <translation>Kalimat ini tidak menyebut tanggal, maka dipakai tanggal kalimat di dekatnya. {why}</translation>
    </message>
    <message>
        <source>Given by hand: “{words}”.</source>
        <translation>Diberi dengan tangan: “{words}”.</translation>
    </message>
    <message>
        <source>{given} The text says no date.</source>
        <translation>{given} Teks tidak menyebut tanggal.</translation>
    </message>
    <message>
        <source>{given} By the text it is {date}.</source>
        <translation>{given} Menurut teks: {date}.</translation>
    </message>
    <message>
        <source>“{words}” cannot be placed in the calendar.</source>
        <translation>“{words}” tidak dapat ditempatkan pada kalender.</translation>
    </message>
    <message>
        <source>“{words}”: {explanation}.</source>
        <translation>“{words}”: {explanation}.</translation>
    </message>
    <message>
        <source>“{words}” says the date and the time of day.</source>
        <translation>“{words}” menyebut tanggal dan waktunya.</translation>
    </message>
    <message>
        <source>“{words}” says the whole date.</source>
        <translation>“{words}” menyebut tanggal secara lengkap.</translation>
    </message>
    <message>
        <source>“{words}” names a {unit} and no day, so the mark is as wide as the {unit}.</source>
        <translation>“{words}” menyebut {unit} tanpa tanggal, maka tandanya selebar {unit} itu.</translation>
    </message>
    <message>
        <source>“{words}” can be read as {readings}, and nothing else in the article decides it.</source>
        <translation>“{words}” dapat dibaca sebagai {readings}, dan tidak ada hal lain dalam artikel yang memastikannya.</translation>
    </message>
    <message>
        <source> or as </source>
        <translation> atau sebagai </translation>
    </message>
    <message>
        <source>{value}, the {unit} of {basis}</source>
        <translation>{value}, {unit} dari {basis}</translation>
    </message>
    <message>
        <source>the {unit} of {value}, {basis}</source>
        <translation>{unit} yang memuat {value}, {basis}</translation>
    </message>
    <message>
        <source>{value}, {basis}</source>
        <translation>{value}, {basis}</translation>
    </message>
    <message>
        <source>{value}, as in {basis}</source>
        <translation>{value}, seperti pada {basis}</translation>
    </message>
    <message>
        <source>the {unit} of {date}</source>
        <translation>{unit} dari {date}</translation>
    </message>
    <message>
        <source>the {part} of {date}</source>
        <translation>{part} pada {date}</translation>
    </message>
    <message>
        <source>{time} on {date}</source>
        <translation>pukul {time} pada {date}</translation>
    </message>
    <message>
        <source>{third} of {date}</source>
        <translation>{third} {date}</translation>
    </message>
    <message>
        <source>{name} of {date}</source>
        <translation>{name} dari {date}</translation>
    </message>
    <message>
        <source>{name} in {date}</source>
        <translation>{name} pada {date}</translation>
    </message>
    <message>
        <source>{name}, near {date}</source>
        <translation>{name}, di sekitar {date}</translation>
    </message>
    <message>
        <source>from {date} until {last}</source>
        <translation>dari {date} sampai {last}</translation>
    </message>
    <message>
        <source>the {unit} before {date}</source>
        <translation>{unit} sebelum {date}</translation>
    </message>
    <message>
        <source>the {unit} after {date}</source>
        <translation>{unit} setelah {date}</translation>
    </message>
    <message>
        <source>{many} before {date}</source>
        <translation>{many} sebelum {date}</translation>
    </message>
    <message>
        <source>{many} after {date}</source>
        <translation>{many} setelah {date}</translation>
    </message>
    <message>
        <source>the last {name} before {date}</source>
        <translation>{name} terakhir sebelum {date}</translation>
    </message>
    <message>
        <source>the first {name} after {date}</source>
        <translation>{name} pertama setelah {date}</translation>
    </message>
    <message>
        <source>the {name} of {date}</source>
        <translation>{name} pada {date}</translation>
    </message>
    <message>
        <source>the {name} in the week of {date}</source>
        <translation>{name} pada pekan yang memuat {date}</translation>
    </message>
    <message>
        <source>day {n} of {date}</source>
        <translation>tanggal {n} pada {date}</translation>
    </message>
    <message>
        <source>The time is that of the zone {zone}.</source>
        <translation>Waktunya menurut zona {zone}.</translation>
    </message>
    <message>
        <source>It begins then; no end is known.</source>
        <translation>Mulai saat itu; akhirnya tidak diketahui.</translation>
    </message>
    <message>
        <source>The date was given by hand.</source>
        <translation>Tanggalnya diberi dengan tangan.</translation>
    </message>
    <message>
        <source>It ends then; no beginning is known.</source>
        <translation>Berakhir saat itu; awalnya tidak diketahui.</translation>
    </message>
    <message>
        <source>The weekday beside it agrees.</source>
        <translation>Nama hari di sampingnya cocok.</translation>
    </message>
    <message>
        <source>The weekday in the text is another one.</source>
        <translation>Nama hari dalam teks berbeda.</translation>
    </message>
    <message>
        <source>The text calls it a {weekday}, which it was not.</source>
        <translation>Teks menyebutnya hari {weekday}, padahal bukan.</translation>
    </message>
    <message>
        <source>the weekday beside it fits only so</source>
        <translation>nama hari di sampingnya hanya cocok demikian</translation>
    </message>
    <message>
        <source>the article&apos;s other dates are written so</source>
        <translation>tanggal lain dalam artikel ditulis demikian</translation>
    </message>
    <message>
        <source>that is usual in the article&apos;s language</source>
        <translation>begitulah lazimnya dalam bahasa artikel</translation>
    </message>
    <message>
        <source>you have decided so</source>
        <translation>Anda memutuskan demikian</translation>
    </message>
    <message>
        <source>It is read with the {order}: {reason}.</source>
        <translation>Dibaca dengan {order}: {reason}.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>hari lebih dulu</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>bulan lebih dulu</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>page {n}</source>
        <translation>halaman {n}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} dari {all}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ditampilkan</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>{name}, {state}, {events}</source>
        <translation>{name}, {state}, {events}</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Tertulis</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Disimpulkan</translation>
    </message>
    <message>
        <source>From publication date</source>
        <translation>Dari tanggal terbit</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Dua bacaan</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Diberi dengan tangan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Ucapan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>The same name, spelled otherwise</source>
        <translation>Nama yang sama, ejaan lain</translation>
    </message>
    <message>
        <source>The text gives both, one beside the other</source>
        <translation>Teks menyebut keduanya berdampingan</translation>
    </message>
    <message>
        <source>A name that is known for it</source>
        <translation>Nama yang dikenal untuknya</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Bagian dari nama</translation>
    </message>
    <message>
        <source>The text says that it is called so</source>
        <translation>Teks mengatakan disebut begitu</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Anda yang mengatakannya</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>pelaku</translation>
    </message>
    <message>
        <source>target</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>narasumber</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>disebut</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>tidak langsung</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>sebagian langsung</translation>
    </message>
    <message>
        <source>No date in the sentence, and none near it that it could share.</source>
        <translation>Tidak ada tanggal dalam kalimat ini, dan tidak ada pula di dekatnya yang bisa dipakai bersama.</translation>
    </message>
    <message>
        <source>A plan whose time is not said.</source>
        <translation>Rencana yang waktunya tidak disebutkan.</translation>
    </message>
    <message>
        <source>The sentence says only vaguely when it was.</source>
        <translation>Kalimat ini hanya samar-samar menyebut waktunya.</translation>
    </message>
    <message>
        <source>Its time expression names no day or period that can be known.</source>
        <translation>Keterangan waktunya tidak menyebut hari atau kurun yang bisa diketahui.</translation>
    </message>
    <message>
        <source>It names a day that does not exist.</source>
        <translation>Hari yang disebut tidak ada dalam kalender.</translation>
    </message>
    <message>
        <source>Its date was taken away by hand.</source>
        <translation>Tanggalnya dihapus dengan tangan.</translation>
    </message>
    <message>
        <source>The sentence names no date.</source>
        <translation>Kalimat ini tidak menyebut tanggal.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Nama penulis</translation>
    </message>
    <message>
        <source>Link to another article</source>
        <translation>Tautan ke artikel lain</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan gambar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Says what did not happen, or on what condition it would</source>
        <translation>Menyebut yang tidak terjadi, atau dengan syarat apa akan terjadi</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Anda tolak</translation>
    </message>
    <message>
        <source>Tells of nothing that happened, was said or is planned</source>
        <translation>Tidak menceritakan hal yang terjadi, diucapkan, atau direncanakan</translation>
    </message>
    <message>
        <source>The text says the date</source>
        <translation>Teks menyebut tanggalnya</translation>
    </message>
    <message>
        <source>The date is reckoned from another</source>
        <translation>Tanggalnya dihitung dari tanggal lain</translation>
    </message>
    <message>
        <source>The date can be read in two ways</source>
        <translation>Tanggalnya dapat dibaca dengan dua cara</translation>
    </message>
    <message>
        <source>No date in the sentence: the day of publication</source>
        <translation>Tidak ada tanggal dalam kalimat: dipakai tanggal terbit</translation>
    </message>
    <message>
        <source>No date in the sentence: the one that heads its entry</source>
        <translation>Tidak ada tanggal dalam kalimat: dipakai tanggal yang mengepalai entrinya</translation>
    </message>
    <message>
        <source>No date in the sentence: that of a sentence nearby</source>
        <translation>Tidak ada tanggal dalam kalimat: dipakai tanggal kalimat di dekatnya</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>The date was given by hand</source>
        <translation>Tanggalnya diberi dengan tangan</translation>
    </message>
    <message>
        <source>Nobody is known to act</source>
        <translation>Pelakunya tidak diketahui</translation>
    </message>
    <message>
        <source>No verb was found</source>
        <translation>Tidak ada kata kerja yang ditemukan</translation>
    </message>
    <message>
        <source>A pronoun was read as a name</source>
        <translation>Kata ganti dibaca sebagai nama</translation>
    </message>
    <message>
        <source>Told more than once</source>
        <translation>Diceritakan lebih dari sekali</translation>
    </message>
    <message>
        <source>the day given for “today”</source>
        <translation>tanggal yang ditentukan sebagai “hari ini”</translation>
    </message>
    <message>
        <source>the publication date</source>
        <translation>tanggal terbit</translation>
    </message>
    <message>
        <source>the date in the dateline</source>
        <translation>titimangsa berita</translation>
    </message>
    <message>
        <source>the latest date in the text</source>
        <translation>tanggal paling akhir dalam teks</translation>
    </message>
    <message>
        <source>the date of the file</source>
        <translation>tanggal berkas</translation>
    </message>
    <message>
        <source>a day nobody knows</source>
        <translation>tanggal yang tidak diketahui</translation>
    </message>
</context>
</TS>
